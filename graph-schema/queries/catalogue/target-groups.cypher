// For whom can something be: residence statuses and roles, each with its wider group?
// seen by: public
// columns: code, props, broader
MATCH (n:TargetGroup {retired: false})
OPTIONAL MATCH (n)-[:NARROWS]->(wide:TargetGroup)
RETURN n.code AS code, properties(n) AS props, wide.code AS broader
ORDER BY code
