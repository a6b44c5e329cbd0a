// Which other claims contradict these competences, unless one of the two has ended, and who else is in an open dispute about them?
// seen by: public
// columns: competence, other, other_props, organisation, organisation_props, dispute
UNWIND $competences AS asked
MATCH (c:Node {id: asked})
CALL (c) {
  MATCH (c)-[:CONTESTS]-(other:Competence {retired: false})-[:HELD_BY]->(o:Organisation)
  WHERE coalesce(other.validTo, '9') >= $date AND coalesce(c.validTo, '9') >= $date
  RETURN other.id AS other, properties(other) AS other_props, o, '' AS dispute
  UNION ALL
  MATCH (c)<-[:CONCERNS]-(d:Dispute {state: 'open', retired: false})-[:ABOUT]->(o:Organisation)
  WHERE NOT (c)-[:HELD_BY]->(o)
  RETURN '' AS other, null AS other_props, o, d.code AS dispute
}
RETURN c.id AS competence, other, other_props, o.code AS organisation, properties(o) AS organisation_props, dispute
ORDER BY competence, dispute, other, organisation
