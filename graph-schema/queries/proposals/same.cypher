// Does the same proposal of the same person wait for an organisation already?
// seen by: system
// columns: code
MATCH (p:Proposal {state: 'waiting', proposedBy: $proposer, changes: $changes, retired: false})-[:ABOUT]->(:Organisation {id: $proposedFor})
RETURN p.code AS code
ORDER BY code
LIMIT 1
