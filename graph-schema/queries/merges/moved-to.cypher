// Into which organisation was one merged?
// seen by: public
// columns: code
MATCH (gone:Organisation {code: $mergedAway, retired: true})<-[:RETIRES]-(m:Merge {state: 'done'})-[:KEEPS]->(kept:Organisation)
RETURN kept.code AS code
ORDER BY code
