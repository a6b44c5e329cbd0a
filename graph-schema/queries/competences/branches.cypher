// At which places are these competences exercised: their own, or all places of the organisation where none is named?
// seen by: public
// columns: competence, branch, code, props, place, place_name, serves
UNWIND $competences AS asked
MATCH (c:Node {id: asked})-[:HELD_BY]->(:Organisation)<-[:OF]-(b:Branch {retired: false})
WHERE NOT (c)-[:AT]->() OR (c)-[:AT]->(b)
OPTIONAL MATCH (b)-[:LIES_IN]->(p:Territory)
OPTIONAL MATCH (b)-[serves:SERVES]->(area:Territory)
WITH c, b, p, area, serves ORDER BY serves.id
WITH c, b, p, collect(area.code) AS serves
RETURN c.id AS competence, b.id AS branch, b.code AS code, properties(b) AS props, p.code AS place, p.name AS place_name, serves
ORDER BY competence, code
