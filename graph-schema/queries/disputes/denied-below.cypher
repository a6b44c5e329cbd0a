// In which territories within another one does somebody say that a matter is not theirs?
// seen by: system
// columns: territory
MATCH (s:Statement {stance: 'denies', retired: false})-[:ABOUT]->(:Matter {code: $deniedMatter})
MATCH (s)-[:ABOUT]->(t:Territory {retired: false})
WHERE EXISTS { (t)-[:LIES_IN*1..9]->(:Territory {code: $deniedAround}) }
RETURN DISTINCT t.code AS territory
ORDER BY territory
