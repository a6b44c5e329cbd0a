// To which groups does or did an organisation belong, and since when?
// seen by: public
// columns: code, props, link_props
MATCH (:Organisation {code: $organisation})-[m:MEMBER_OF]->(p:Platform {retired: false})
RETURN p.code AS code, properties(p) AS props, properties(m) AS link_props
ORDER BY m.id
