MATCH (n:Node {id: $id}) RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Node'][0] AS label, n.version AS version, n.retired AS retired, properties(n) AS props
