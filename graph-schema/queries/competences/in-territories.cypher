// Which competences of these matters hold for these territories, whenever they are or were valid?
// seen by: public
// columns: id, matter, territory, kind, territory_name, props, organisation, organisation_props
UNWIND $matters AS matter
MATCH (c:Competence {retired: false})-[:OF]->(m:Matter {code: matter})
MATCH (c)-[:COVERS]->(t:Territory)
WHERE t.code IN $territories
MATCH (c)-[:HELD_BY]->(o:Organisation {retired: false})
RETURN c.id AS id, m.code AS matter, t.code AS territory, t.kind AS kind, t.name AS territory_name,
    properties(c) AS props, o.code AS organisation, properties(o) AS organisation_props
ORDER BY c.code, territory
