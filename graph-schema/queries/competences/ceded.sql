-- From which day does a decision say, in a territory, that a competence of these matters is there somebody else's?
-- seen by: public
-- columns: id, territory, day
SELECT c.id AS id, t.code AS territory, min(d.props ->> 'appliesFrom') AS day
FROM node AS d
JOIN link AS concerns ON concerns.source = d.row AND concerns.type = 'CONCERNS'
JOIN node AS c ON c.row = concerns.target
JOIN link AS about ON about.source = c.row AND about.type = 'OF'
JOIN node AS m ON m.row = about.target AND m.code IN (SELECT value FROM json_each($matters))
JOIN link AS held ON held.source = c.row AND held.type = 'HELD_BY'
JOIN link AS won ON won.source = d.row AND won.type = 'FOR' AND won.target <> held.target
JOIN link AS place ON place.source = d.row AND place.type = 'IN'
JOIN node AS t ON t.row = place.target
WHERE d.label = 'Dispute' AND d.retired = 0 AND d.props ->> 'state' = 'settled' AND d.props ->> 'appliesFrom' IS NOT NULL
GROUP BY c.id, t.code
ORDER BY id, territory;
