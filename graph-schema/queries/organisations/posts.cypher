// Which posts does an organisation have, and who holds or held each?
// seen by: public
// columns: post, code, props, branch_props, person, held
MATCH (p:Post {retired: false})-[:IN]->(:Organisation {code: $organisation})
OPTIONAL MATCH (p)-[:AT]->(b:Branch {retired: false})
OPTIONAL MATCH (person:Person {retired: false})-[holds:HOLDS]->(p)
RETURN p.id AS post, p.code AS code, properties(p) AS props, properties(b) AS branch_props, properties(person) AS person, properties(holds) AS held
ORDER BY code, holds.id
