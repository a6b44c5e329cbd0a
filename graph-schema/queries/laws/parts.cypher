// Which parts of an act are known?
// seen by: public
// columns: code, props, act, act_props
MATCH (l:LegalProvision {retired: false})-[:PART_OF]->(act:LegalProvision {code: $act})
RETURN l.code AS code, properties(l) AS props, act.code AS act, properties(act) AS act_props
ORDER BY code
