-- Does the same proposal of the same person wait for an organisation already?
-- seen by: system
-- columns: code
SELECT p.code AS code
FROM node AS o
JOIN link AS about ON about.target = o.row AND about.type = 'ABOUT'
JOIN node AS p ON p.row = about.source AND p.label = 'Proposal' AND p.retired = 0
WHERE o.id = $proposedFor AND p.props ->> 'state' = 'waiting' AND p.props ->> 'proposedBy' = $proposer AND p.props ->> 'changes' = $changes
ORDER BY code
LIMIT 1;
