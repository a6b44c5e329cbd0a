-- touched: Competence
-- Runs after competences or their links changed; $rows are their rows.
DELETE FROM competence_at WHERE competence IN (SELECT value FROM json_each($rows));
INSERT OR IGNORE INTO competence_at (matter, territory, competence, role, valid_from, valid_to)
SELECT matter.target, area.target, c.row, c.props ->> 'role', c.props ->> 'validFrom', c.props ->> 'validTo'
FROM json_each($rows) AS touched
JOIN node AS c ON c.row = touched.value AND c.retired = 0
JOIN link AS matter ON matter.source = c.row AND matter.type = 'OF'
JOIN link AS area ON area.source = c.row AND area.type = 'COVERS';
