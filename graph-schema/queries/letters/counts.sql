-- How many letters are in each state?
-- seen by: system
-- columns: state, letters
SELECT json_extract(n.props, '$.state') AS state, count(*) AS letters
FROM node AS n
WHERE n.label = 'Letter' AND n.retired = 0
GROUP BY state
ORDER BY state;
