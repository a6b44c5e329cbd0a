-- Which words is anything found under?
-- seen by: public
-- columns: word
SELECT term AS word FROM search_word ORDER BY term;
