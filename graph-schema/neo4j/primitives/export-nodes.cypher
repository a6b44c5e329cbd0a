MATCH (n:Node) WHERE n.id > $after
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Node'][0] AS label, n.version AS version, n.retired AS retired, properties(n) AS props
ORDER BY n.id LIMIT $limit
