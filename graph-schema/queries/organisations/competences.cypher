// What is an organisation competent for, and in which territories, whenever it is or was valid?
// seen by: public
// columns: id, matter, territory, territory_props, props, organisation, organisation_props
MATCH (c:Competence {retired: false})-[:HELD_BY]->(o:Organisation {code: $organisation})
MATCH (c)-[:OF]->(m:Matter)
MATCH (c)-[:COVERS]->(t:Territory)
RETURN c.id AS id, m.code AS matter, t.code AS territory, properties(t) AS territory_props,
    properties(c) AS props, o.code AS organisation, properties(o) AS organisation_props
ORDER BY c.code, territory
