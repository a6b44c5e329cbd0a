-- About which matters is there an open dispute, and in which territories?
-- seen by: public
-- columns: matter, territory
SELECT DISTINCT m.code AS matter, t.code AS territory
FROM node AS d
JOIN link AS about ON about.source = d.row AND about.type = 'OF'
JOIN node AS m ON m.row = about.target AND m.label = 'Matter'
JOIN link AS place ON place.source = d.row AND place.type = 'IN'
JOIN node AS t ON t.row = place.target
WHERE d.label = 'Dispute' AND d.retired = 0 AND d.props ->> 'state' = 'open'
ORDER BY matter, territory;
