// Which organisations say that a matter is not theirs in a territory, or in one around it?
// seen by: system
// columns: statement, organisation
MATCH (s:Statement {stance: 'denies', retired: false})-[:ABOUT]->(:Matter {code: $deniedMatter})
MATCH (s)-[:ABOUT]->(t:Territory)
WHERE EXISTS { (:Territory {code: $deniedPlace})-[:LIES_IN*0..9]->(t) }
MATCH (s)-[:OF]->(o:Organisation {retired: false})
RETURN s.id AS statement, o.id AS organisation
ORDER BY statement
