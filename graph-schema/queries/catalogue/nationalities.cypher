// Which nationalities does the platform know?
// seen by: public
// columns: id, code, props
MATCH (n:Nationality {retired: false})
RETURN n.id AS id, n.code AS code, properties(n) AS props
ORDER BY code
