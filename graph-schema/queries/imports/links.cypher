// Which links lead from these records of a label to what is there?
// seen by: system
// columns: source, link, type, target_label, target, props
UNWIND $records AS asked
MATCH (n:Node {key: $label + ' ' + asked, retired: false})-[r]->(t:Node {retired: false}) WHERE t.code IS NOT NULL
RETURN n.code AS source, r.id AS link, type(r) AS type, [label IN labels(t) WHERE label <> 'Node'][0] AS target_label, t.code AS target, properties(r) AS props
ORDER BY source, link
