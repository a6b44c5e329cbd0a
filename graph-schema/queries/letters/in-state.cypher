// Which letters are in these states, the newest first, from an offset on?
// seen by: system
// columns: id, props
MATCH (n:Letter {retired: false})
WHERE n.state IN $states
RETURN n.id AS id, properties(n) AS props
ORDER BY id DESC
SKIP $offset
LIMIT $limit
