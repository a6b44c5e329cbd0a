// Which matters are there, in which group, for whom, what replaced them and what else may help?
// seen by: public
// columns: id, code, props, group, replaced_by, concerns, alternatives
MATCH (m:Matter {retired: false})-[:IN_GROUP]->(g:MatterGroup)
OPTIONAL MATCH (m)-[:REPLACED_BY]->(r:Matter)
WITH m, g, head(collect(r.code)) AS replaced_by
OPTIONAL MATCH (m)-[c:CONCERNS]->(t:TargetGroup)
WITH m, g, replaced_by, t, c ORDER BY c.id
WITH m, g, replaced_by, collect(t.code) AS concerns
OPTIONAL MATCH (m)-[l:ELSE]->(e:Matter)
WITH m, g, replaced_by, concerns, e, l ORDER BY l.order
RETURN m.id AS id, m.code AS code, properties(m) AS props, g.code AS group, replaced_by, concerns, collect(e.code) AS alternatives
ORDER BY code
