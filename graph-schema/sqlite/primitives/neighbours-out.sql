SELECT n.row, n.id, n.label, n.version, n.retired, n.props, link.id AS link_id, link.props AS link_props
FROM node AS start
JOIN link ON link.source = start.row AND link.type = $type
JOIN node AS n ON n.row = link.target AND n.retired = 0
WHERE start.id = $id
ORDER BY link.row;
