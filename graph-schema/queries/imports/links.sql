-- Which links lead from these records of a label to what is there?
-- seen by: system
-- columns: source, link, type, target_label, target, props
SELECT n.code AS source, link.id AS link, link.type AS type, t.label AS target_label, t.code AS target, link.props AS props
FROM json_each($records) AS asked
CROSS JOIN node AS n ON n.label = $label AND n.code = asked.value AND n.retired = 0
JOIN link ON link.source = n.row
JOIN node AS t ON t.row = link.target AND t.retired = 0 AND t.code IS NOT NULL
ORDER BY source, link;
