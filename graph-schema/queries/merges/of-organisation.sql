-- Which organisations were merged into one, or were and are not any more?
-- seen by: system
-- columns: merge, props, gone, code, organisation_props
SELECT m.id AS merge, m.props AS props, gone.id AS gone, gone.code AS code, gone.props AS organisation_props
FROM node AS kept
JOIN link AS keeps ON keeps.target = kept.row AND keeps.type = 'KEEPS'
JOIN node AS m ON m.row = keeps.source AND m.label = 'Merge'
JOIN link AS retires ON retires.source = m.row AND retires.type = 'RETIRES'
JOIN node AS gone ON gone.row = retires.target
WHERE kept.label = 'Organisation' AND kept.code = $mergedInto
ORDER BY merge;
