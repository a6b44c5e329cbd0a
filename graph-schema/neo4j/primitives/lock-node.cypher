// One that was erased while the lock was waited for is nothing any more, and is not given.
MATCH (n:Node {id: $id}) SET n.lock = true REMOVE n.lock
WITH n WHERE n.id IS NOT NULL
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Node'][0] AS label, n.version AS version, n.retired AS retired, properties(n) AS props
