MATCH (:Node {id: $id})<-[r]-(n:Node {retired: false}) WHERE type(r) = $type
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Node'][0] AS label, n.version AS version, n.retired AS retired, properties(n) AS props, r.id AS link_id, properties(r) AS link_props
ORDER BY r.id
