// What do these records of a label say?
// seen by: system
// columns: id, code, version, props
UNWIND $records AS asked
MATCH (n:Node {key: $label + ' ' + asked, retired: false})
RETURN n.id AS id, n.code AS code, n.version AS version, properties(n) AS props
ORDER BY code
