// Which languages does the platform know?
// seen by: public
// columns: id, code, props
MATCH (n:Language {retired: false})
RETURN n.id AS id, n.code AS code, properties(n) AS props
ORDER BY code
