// Which live competences of an organisation in a matter hold in a territory or in one above it?
// seen by: system
// columns: competence
MATCH (c:Competence {retired: false})-[:HELD_BY]->(:Organisation {code: $denier})
MATCH (c)-[:OF]->(:Matter {code: $deniedMatter})
WHERE coalesce(c.validTo, '9') >= $date
MATCH (:Territory {code: $deniedPlace})-[:LIES_IN*0..9]->(:Territory)<-[:COVERS]-(c)
RETURN DISTINCT c.id AS competence
ORDER BY competence
