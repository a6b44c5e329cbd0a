// Who belongs or belonged to a group, and since when?
// seen by: public
// columns: link, link_props, label, code, props
MATCH (who:Node {retired: false})-[m:MEMBER_OF]->(:Platform {code: $platform})
RETURN m.id AS link, properties(m) AS link_props, [label IN labels(who) WHERE label <> 'Node'][0] AS label, who.code AS code, properties(who) AS props
ORDER BY link
