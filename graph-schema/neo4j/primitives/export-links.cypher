UNWIND $from AS id
MATCH (a:Node {id: id})-[r]->(b:Node)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS props
