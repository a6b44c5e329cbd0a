// Which disputes are there, about what, where and between whom?
// seen by: public
// columns: code, props, matter, matter_props, territory, territory_props, organisation, organisation_props
MATCH (d:Dispute {retired: false})-[:OF]->(m:Matter)
MATCH (d)-[:IN]->(t:Territory)
MATCH (d)-[:ABOUT]->(o:Organisation)
RETURN d.code AS code, properties(d) AS props, m.code AS matter, properties(m) AS matter_props, t.code AS territory, properties(t) AS territory_props, o.code AS organisation, properties(o) AS organisation_props
ORDER BY code, territory, organisation
