// Which other claims contradict these competences?
// seen by: public
// columns: competence, other, other_props, organisation, organisation_props
UNWIND $competences AS asked
MATCH (c:Node {id: asked})-[:CONTESTS]-(other:Competence {retired: false})-[:HELD_BY]->(o:Organisation)
RETURN c.id AS competence, other.id AS other, properties(other) AS other_props, o.code AS organisation, properties(o) AS organisation_props
ORDER BY competence, other
