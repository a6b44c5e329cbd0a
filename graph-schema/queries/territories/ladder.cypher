// Which territories lie above a place, itself included, one of each kind?
// seen by: public
// columns: kind, code, props
MATCH (place:Territory {code: $place, retired: false})
MATCH path = (place)-[:LIES_IN*0..9]->(t:Territory {retired: false})
WITH t, min(length(path)) AS steps
ORDER BY steps
WITH t.kind AS kind, collect(t)[0] AS t
RETURN kind, t.code AS code, properties(t) AS props
ORDER BY code
