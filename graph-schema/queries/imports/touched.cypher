// How do these nodes stand now, which links lead from and to them, and is what is at the other end still there?
// seen by: system
// columns: id, version, retired, link, alive
UNWIND $sources AS asked
MATCH (n:Node {id: asked})
OPTIONAL MATCH (n)-[r]-(other:Node)
RETURN n.id AS id, n.version AS version, n.retired AS retired, r.id AS link, NOT other.retired AS alive
ORDER BY id, link
