// Which matters, and which organisations in which role, cite a provision or a part of it?
// seen by: public
// columns: provision, matter, role, organisation, organisation_props
MATCH (cited:LegalProvision {retired: false})-[:PART_OF*0..1]->(:LegalProvision {code: $code})
MATCH (cited)<-[:CITES]-(by)
WHERE (by:Matter OR by:Competence) AND by.retired = false
OPTIONAL MATCH (by)-[:OF]->(about:Matter)
OPTIONAL MATCH (by)-[:HELD_BY]->(o:Organisation {retired: false})
WITH cited, by, about, o
WHERE by:Matter OR o IS NOT NULL
RETURN cited.code AS provision, coalesce(about.code, by.code) AS matter, by.role AS role, o.code AS organisation, properties(o) AS organisation_props
ORDER BY matter, provision, coalesce(role, ''), coalesce(organisation, '')
