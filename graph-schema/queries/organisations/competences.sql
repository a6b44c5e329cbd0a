-- What is an organisation competent for, and in which territories, whenever it is or was valid?
-- seen by: public
-- columns: id, matter, territory, territory_props, props, organisation, organisation_props
SELECT c.id AS id, m.code AS matter, t.code AS territory, t.props AS territory_props, c.props AS props, o.code AS organisation, o.props AS organisation_props
FROM node AS o
JOIN link AS held ON held.target = o.row AND held.type = 'HELD_BY'
JOIN node AS c ON c.row = held.source AND c.retired = 0
JOIN link AS about ON about.source = c.row AND about.type = 'OF'
JOIN node AS m ON m.row = about.target
JOIN link AS covers ON covers.source = c.row AND covers.type = 'COVERS'
JOIN node AS t ON t.row = covers.target
WHERE o.label = 'Organisation' AND o.code = $organisation
ORDER BY c.code, t.code;
