-- What do these records of a label say?
-- seen by: system
-- columns: id, code, version, props
SELECT n.id AS id, n.code AS code, n.version AS version, n.props AS props
FROM json_each($records) AS asked
CROSS JOIN node AS n ON n.label = $label AND n.code = asked.value AND n.retired = 0
ORDER BY code;
