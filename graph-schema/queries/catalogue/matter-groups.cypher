// Into which fields of life are matters grouped?
// seen by: public
// columns: id, code, props
MATCH (n:MatterGroup {retired: false})
RETURN n.id AS id, n.code AS code, properties(n) AS props
ORDER BY code
