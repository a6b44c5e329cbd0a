// Which organisations are these, or have their seat or territory below these?
// seen by: system
// columns: code
MATCH (o:Organisation {retired: false})
WHERE o.id IN $contexts OR EXISTS { MATCH (o)-[:SEATED_IN|ADMINISTERS]->(:Territory)-[:LIES_IN*0..6]->(r:Territory) WHERE r.id IN $contexts AND r.retired = false }
RETURN o.code AS code
ORDER BY code
