-- Which provisions do these competences or matters cite?
-- seen by: public
-- columns: source, code, props, act, act_props
SELECT s.id AS source, l.code AS code, l.props AS props, coalesce(act.code, l.code) AS act, coalesce(act.props, l.props) AS act_props
FROM json_each($sources) AS asked
JOIN node AS s ON s.id = asked.value
JOIN link AS cites ON cites.source = s.row AND cites.type = 'CITES'
JOIN node AS l ON l.row = cites.target AND l.retired = 0
LEFT JOIN link AS part ON part.source = l.row AND part.type = 'PART_OF'
LEFT JOIN node AS act ON act.row = part.target
ORDER BY source, cites.row;
