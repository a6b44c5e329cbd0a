// Which organisations are there, where is the seat of each, and in which region?
// seen by: public
// columns: code, props, place, place_name, region, region_name
MATCH (o:Organisation {retired: false})
OPTIONAL MATCH (o)-[:SEATED_IN]->(p:Territory)
OPTIONAL MATCH (p)-[:LIES_IN*0..9]->(r:Territory {kind: 'region', retired: false})
WITH DISTINCT o, p, r
RETURN o.code AS code, properties(o) AS props, p.code AS place, p.name AS place_name, r.code AS region, r.name AS region_name
ORDER BY code, place
