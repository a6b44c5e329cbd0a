// Which organisations say that a matter is not theirs in a territory?
// seen by: system
// columns: statement, organisation
MATCH (s:Statement {stance: 'denies', retired: false})-[:ABOUT]->(:Matter {code: $deniedMatter})
MATCH (s)-[:ABOUT]->(:Territory {code: $deniedPlace})
MATCH (s)-[:OF]->(o:Organisation {retired: false})
RETURN s.id AS statement, o.id AS organisation
ORDER BY statement
