-- Which disputes are there, about what, where and between whom?
-- seen by: public
-- columns: code, props, matter, matter_props, territory, territory_props, organisation, organisation_props
SELECT d.code AS code, d.props AS props, m.code AS matter, m.props AS matter_props, t.code AS territory, t.props AS territory_props, o.code AS organisation, o.props AS organisation_props
FROM node AS d
JOIN link AS of ON of.source = d.row AND of.type = 'OF'
JOIN node AS m ON m.row = of.target
JOIN link AS inside ON inside.source = d.row AND inside.type = 'IN'
JOIN node AS t ON t.row = inside.target
JOIN link AS about ON about.source = d.row AND about.type = 'ABOUT'
JOIN node AS o ON o.row = about.target
WHERE d.label = 'Dispute' AND d.retired = 0
ORDER BY code, territory, organisation;
