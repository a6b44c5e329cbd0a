// Which records does an organisation keep, with the links that leave them and those of who holds its posts?
// seen by: public
// columns: id, label, version, props, link, type, link_props, other, other_label, other_version, other_props
MATCH (body:Organisation {code: $organisation, retired: false})
CALL (body) {
  RETURN body AS s
  UNION
  MATCH (n:Node {retired: false})-[:OF|IN|HELD_BY]->(body) WHERE n:Branch OR n:Post OR n:Competence
  RETURN n AS s
}
OPTIONAL MATCH (s)-[l]-(o:Node {retired: false}) WHERE startNode(l) = s OR type(l) = 'HOLDS'
RETURN s.id AS id, [x IN labels(s) WHERE x <> 'Node'][0] AS label, s.version AS version, properties(s) AS props, l.id AS link, type(l) AS type, properties(l) AS link_props,
    o.id AS other, [x IN labels(o) WHERE x <> 'Node'][0] AS other_label, o.version AS other_version, properties(o) AS other_props
ORDER BY id, link
