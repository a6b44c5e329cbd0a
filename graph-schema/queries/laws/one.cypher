// What does a provision say, and in which act does it stand?
// seen by: public
// columns: code, props, act, act_props
MATCH (l:LegalProvision {code: $code, retired: false})
OPTIONAL MATCH (l)-[:PART_OF]->(act:LegalProvision)
RETURN l.code AS code, properties(l) AS props, coalesce(act.code, l.code) AS act, properties(coalesce(act, l)) AS act_props
