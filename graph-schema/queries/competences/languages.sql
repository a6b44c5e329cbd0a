-- Which languages are spoken in these competences or at these places, in which mode and when?
-- seen by: public
-- columns: source, language, props
SELECT s.id AS source, l.code AS language, speaks.props AS props
FROM json_each($sources) AS asked
JOIN node AS s ON s.id = asked.value
JOIN link AS speaks ON speaks.source = s.row AND speaks.type = 'SPEAKS'
JOIN node AS l ON l.row = speaks.target
ORDER BY source, language, speaks.row;
