// Which provisions do these competences or matters cite?
// seen by: public
// columns: source, code, props, act, act_props
UNWIND $sources AS asked
MATCH (s:Node {id: asked})-[cites:CITES]->(l:LegalProvision {retired: false})
WHERE s:Competence OR s:Matter
OPTIONAL MATCH (l)-[:PART_OF]->(act:LegalProvision)
RETURN s.id AS source, l.code AS code, properties(l) AS props, coalesce(act.code, l.code) AS act, properties(coalesce(act, l)) AS act_props
ORDER BY source, cites.id
