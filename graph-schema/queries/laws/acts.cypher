// Which acts are known, and how many of their parts?
// seen by: public
// columns: code, props, act, act_props, parts
MATCH (a:LegalProvision {retired: false})
WHERE NOT (a)-[:PART_OF]->(:LegalProvision)
RETURN a.code AS code, properties(a) AS props, a.code AS act, properties(a) AS act_props, count { (a)<-[:PART_OF]-(:LegalProvision) } AS parts
ORDER BY code
