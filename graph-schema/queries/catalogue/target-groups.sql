-- For whom can something be: residence statuses and roles, each with its wider group?
-- seen by: public
-- columns: code, props, broader
SELECT n.code AS code, n.props AS props, wide.code AS broader
FROM node AS n
LEFT JOIN link AS narrows ON narrows.source = n.row AND narrows.type = 'NARROWS'
LEFT JOIN node AS wide ON wide.row = narrows.target
WHERE n.label = 'TargetGroup' AND n.retired = 0
ORDER BY code;
