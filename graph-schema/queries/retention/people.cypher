// Who holds no post since before a day?
// seen by: system
// columns: id
MATCH (p:Person)
WHERE EXISTS { (p)-[:HOLDS]->() } AND NOT EXISTS { MATCH (p)-[held:HOLDS]->() WHERE coalesce(held.heldTo, '9999') >= $before }
RETURN p.id AS id
ORDER BY id LIMIT $limit
