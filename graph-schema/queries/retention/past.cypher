// Which things of a kind have a moment before another and still hold a property?
// seen by: system
// columns: id
MATCH (n:Node) WHERE $label IN labels(n) AND n[$property] < $before AND n[$filled] IS NOT NULL
RETURN n.id AS id
ORDER BY id LIMIT $limit
