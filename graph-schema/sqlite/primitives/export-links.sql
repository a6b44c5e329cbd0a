SELECT link.id, link.type, s.id AS source, t.id AS target, link.props
FROM link JOIN node AS s ON s.row = link.source JOIN node AS t ON t.row = link.target
WHERE link.id > $after ORDER BY link.id LIMIT $limit;
