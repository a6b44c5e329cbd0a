// Which places lie in these regions, themselves included?
// seen by: system
// columns: code
MATCH (r:Territory {retired: false}) WHERE r.id IN $contexts
MATCH (p:Territory {retired: false})-[:LIES_IN*0..6]->(r)
RETURN DISTINCT p.code AS code
ORDER BY code
