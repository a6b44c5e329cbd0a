// Which words is anything found under?
// seen by: public
// columns: word
MATCH (n) WHERE n.searchName IS NOT NULL AND n.retired = false
UNWIND split(n.searchName + ' ' + coalesce(n.searchText, ''), ' ') AS word
WITH DISTINCT word WHERE word <> ''
RETURN word
ORDER BY word
