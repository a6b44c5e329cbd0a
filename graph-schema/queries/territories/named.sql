-- Which territories have these codes?
-- seen by: public
-- columns: code, props
SELECT t.code AS code, t.props AS props
FROM json_each($codes) AS asked
JOIN node AS t ON t.label = 'Territory' AND t.code = asked.value AND t.retired = 0
ORDER BY code;
