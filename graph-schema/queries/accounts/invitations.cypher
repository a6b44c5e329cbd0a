// Whom did an organisation invite who has not come yet?
// seen by: system
// columns: id, props
MATCH (i:Invitation {retired: false, state: 'open'})-[:TO]->(:Organisation {code: $organisation})
RETURN i.id AS id, properties(i) AS props
ORDER BY id
