// Which competences of these matters hold for these territories, whenever they are or were valid, and from when does a decision say that here it is somebody else?
// seen by: public
// columns: id, matter, territory, kind, territory_name, props, organisation, organisation_props, ceded
UNWIND $matters AS matter
MATCH (c:Competence {retired: false})-[:OF]->(m:Matter {code: matter})
MATCH (c)-[:COVERS]->(t:Territory)
WHERE t.code IN $territories
MATCH (c)-[:HELD_BY]->(o:Organisation {retired: false})
OPTIONAL MATCH (c)<-[:CONCERNS]-(d:Dispute {state: 'settled', retired: false})-[:FOR]->(won:Organisation)
WHERE won <> o AND EXISTS { MATCH (d)-[:IN]->(place:Territory) WHERE place.code IN $territories }
WITH c, m, t, o, min(d.appliesFrom) AS ceded
RETURN c.id AS id, m.code AS matter, t.code AS territory, t.kind AS kind, t.name AS territory_name,
    properties(c) AS props, o.code AS organisation, properties(o) AS organisation_props, ceded
ORDER BY c.code, territory
