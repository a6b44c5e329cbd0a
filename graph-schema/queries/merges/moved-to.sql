-- Into which organisation was one merged?
-- seen by: public
-- columns: code
SELECT kept.code AS code
FROM node AS gone
JOIN link AS retires ON retires.target = gone.row AND retires.type = 'RETIRES'
JOIN node AS m ON m.row = retires.source AND m.label = 'Merge' AND m.props ->> 'state' = 'done'
JOIN link AS keeps ON keeps.source = m.row AND keeps.type = 'KEEPS'
JOIN node AS kept ON kept.row = keeps.target
WHERE gone.label = 'Organisation' AND gone.code = $mergedAway AND gone.retired = 1
ORDER BY code;
