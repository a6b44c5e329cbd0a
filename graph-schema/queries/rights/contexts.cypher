// In which contexts does a thing lie: itself, its organisations, their regions and states, its platforms?
// seen by: system
// columns: context
MATCH (thing:Node {key: $label + ' ' + $thing, retired: false})
CALL (thing) {
  RETURN thing AS near
  UNION
  MATCH (thing)-[l:HELD_BY|OF|IN|TO|ABOUT]->(n:Node {retired: false}) WHERE n:Organisation OR n:Platform OR n:Territory
  RETURN n AS near
}
CALL (near) {
  RETURN near AS context
  UNION
  MATCH (near)-[:SEATED_IN|LIES_IN|ADMINISTERS]->(seat:Territory) WHERE near:Organisation OR near:Platform
  MATCH (seat)-[:LIES_IN*0..6]->(r:Territory {retired: false}) WHERE r.kind IN ['region', 'state']
  RETURN r AS context
  UNION
  MATCH (near)-[:LIES_IN*0..6]->(r:Territory {retired: false}) WHERE near:Territory AND r.kind IN ['region', 'state']
  RETURN r AS context
}
RETURN DISTINCT context.id AS context
ORDER BY context
