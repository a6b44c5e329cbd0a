// Which organisations are the office of a territory by law?
// seen by: public
// columns: organisation, props
MATCH (o:Organisation {retired: false})-[:ADMINISTERS]->(t:Territory {code: $territory})
RETURN o.code AS organisation, properties(o) AS props
ORDER BY organisation
