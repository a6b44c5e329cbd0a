// What is there to do in a matter, for which groups?
// seen by: public
// columns: code, props
MATCH (p:Procedure {retired: false})-[:IN]->(m:Matter {code: $matter})
RETURN p.code AS code, properties(p) AS props
ORDER BY code
