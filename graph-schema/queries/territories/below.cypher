// Which territories of these kinds lie in a territory, each with its district?
// seen by: public
// columns: code, kind, props, district, district_name
MATCH (t:Territory {retired: false})-[:LIES_IN*1..9]->(:Territory {code: $territory})
WHERE t.kind IN $kinds
WITH DISTINCT t
OPTIONAL MATCH (t)-[:LIES_IN*0..9]->(d:Territory {kind: 'district', retired: false})
WITH DISTINCT t, d
RETURN t.code AS code, t.kind AS kind, properties(t) AS props, d.code AS district, d.name AS district_name
ORDER BY code
