// How are these competences, posts, places or organisations reached?
// seen by: public
// columns: source, contact, props
UNWIND $sources AS asked
MATCH (s:Node {id: asked})-[reached:REACHED_AT]->(k:Contact {retired: false})
WHERE s:Competence OR s:Post OR s:Branch OR s:Organisation
RETURN s.id AS source, k.id AS contact, properties(k) AS props
ORDER BY source, reached.id
