SELECT link.row, link.source, link.target, link.type, link.props, s.id AS source_id, t.id AS target_id, s.label AS source_label, t.label AS target_label
FROM link JOIN node AS s ON s.row = link.source JOIN node AS t ON t.row = link.target
WHERE link.id = $id;
