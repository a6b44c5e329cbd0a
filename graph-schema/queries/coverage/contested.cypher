// About which matters is there an open dispute, and in which territories?
// seen by: public
// columns: matter, territory
MATCH (d:Dispute {state: 'open', retired: false})-[:OF]->(m:Matter), (d)-[:IN]->(t:Territory)
RETURN DISTINCT m.code AS matter, t.code AS territory
ORDER BY matter, territory
