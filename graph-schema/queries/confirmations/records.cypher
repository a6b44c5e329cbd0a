// Which records does an organisation vouch for: itself, its places, posts, competences, their contacts and languages?
// seen by: system
// columns: kind, id, props, about, about_props, at_label, at_props
MATCH (o:Organisation {code: $organisation, retired: false})
CALL (o) {
  RETURN o AS own
  UNION
  MATCH (own:Branch|Post|Competence {retired: false})-[:OF|IN|HELD_BY]->(o) RETURN own
}
CALL (own) {
  OPTIONAL MATCH (own)-[:OF]->(m:Matter)
  RETURN [label IN labels(own) WHERE label <> 'Node'][0] AS kind, own.id AS id, properties(own) AS props, m.code AS about, properties(m) AS about_props, null AS at_label, null AS at_props
  UNION
  MATCH (own)-[:REACHED_AT]->(k:Contact {retired: false})
  RETURN 'Contact' AS kind, k.id AS id, properties(k) AS props, null AS about, null AS about_props, null AS at_label, null AS at_props
  UNION
  MATCH (own)-[s:SPEAKS]->(l:Language)
  OPTIONAL MATCH (own)-[:OF]->(m:Matter)
  RETURN 'Language' AS kind, s.id AS id, properties(s) AS props, l.code AS about, properties(l) AS about_props,
      [label IN labels(own) WHERE label <> 'Node'][0] AS at_label, CASE WHEN own:Branch THEN properties(own) ELSE properties(m) END AS at_props
}
WITH DISTINCT kind, id, props, about, about_props, at_label, at_props
RETURN kind, id, props, about, about_props, at_label, at_props
ORDER BY kind, id
