-- How are these accounts called?
-- seen by: system
-- columns: account, name
SELECT a.id AS account, a.props ->> 'name' AS name
FROM node AS a
WHERE a.label = 'Account' AND a.id IN (SELECT value FROM json_each($accounts))
ORDER BY account;
