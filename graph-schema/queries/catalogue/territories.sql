-- Which territories of any kind are there?
-- seen by: public
-- columns: code, props
SELECT code, props FROM node WHERE label = 'Territory' AND retired = 0 ORDER BY code;
