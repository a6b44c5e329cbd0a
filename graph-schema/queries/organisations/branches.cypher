// Which places does an organisation have?
// seen by: public
// columns: branch, code, props, place, place_name, serves
MATCH (b:Branch {retired: false})-[:OF]->(:Organisation {code: $organisation})
OPTIONAL MATCH (b)-[:LIES_IN]->(p:Territory)
OPTIONAL MATCH (b)-[serves:SERVES]->(area:Territory)
WITH b, p, area, serves ORDER BY serves.id
WITH b, p, collect(area.code) AS serves
RETURN b.id AS branch, b.code AS code, properties(b) AS props, p.code AS place, p.name AS place_name, serves
ORDER BY code
