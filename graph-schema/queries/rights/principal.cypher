// Who is signed in with a session, and in which roles?
// seen by: system
// columns: account, account_props, session_id, session_props, context, link_props
MATCH (s:Session {code: $session, retired: false})<-[:HAS]-(a:Account {retired: false})
WHERE a.disabledOn IS NULL
OPTIONAL MATCH (a)-[acts:ACTS_IN]->(c:Node {retired: false})
RETURN a.id AS account, properties(a) AS account_props, s.id AS session_id, properties(s) AS session_props, c.id AS context, properties(acts) AS link_props
ORDER BY acts.id
