// Which changes of an organisation's records were proposed, for its own people and the coordinators of its region?
// seen by: members
// columns: id, version, props, organisation, organisation_props
MATCH (a:Account {id: $viewerId, retired: false})-[acts:ACTS_IN]->(c:Node {retired: false})
WHERE (c:Territory AND acts.role = 'coordinator') OR (c:Organisation AND acts.role IN ['organisationAdmin', 'member'])
MATCH (p:Proposal {retired: false})-[:ABOUT]->(o:Organisation {code: $organisation, retired: false})
WHERE o = c OR (c.kind IN ['region', 'state'] AND EXISTS { MATCH (o)-[:SEATED_IN|LIES_IN|ADMINISTERS]->(:Territory)-[:LIES_IN*0..6]->(c) })
WITH DISTINCT p, o
RETURN p.id AS id, p.version AS version, properties(p) AS props, o.code AS organisation, properties(o) AS organisation_props
ORDER BY id DESC
