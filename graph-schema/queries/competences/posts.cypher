// Which post exercises these competences, and who holds or held it?
// seen by: public
// columns: competence, post, props, person, held
UNWIND $competences AS asked
MATCH (c:Node {id: asked})-[:EXERCISED_BY]->(p:Post {retired: false})
OPTIONAL MATCH (person:Person {retired: false})-[holds:HOLDS]->(p)
RETURN c.id AS competence, p.id AS post, properties(p) AS props, properties(person) AS person, properties(holds) AS held
ORDER BY competence, post, holds.id
