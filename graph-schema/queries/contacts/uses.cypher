// Where is a contact used: by which organisation, at which place, post or competence of it?
// seen by: public
// columns: label, code, props, organisation, organisation_props, matter
MATCH (:Contact {code: $contact})<-[:REACHED_AT]-(s)
WHERE s.retired = false
OPTIONAL MATCH (s)-[:OF|IN|HELD_BY]->(o:Organisation)
OPTIONAL MATCH (s)-[:OF]->(m:Matter)
RETURN [l IN labels(s) WHERE l IN ['Organisation', 'Branch', 'Post', 'Competence']][0] AS label, s.code AS code, properties(s) AS props,
    coalesce(o.code, s.code) AS organisation, properties(coalesce(o, s)) AS organisation_props, m.code AS matter
ORDER BY organisation, label DESC, code
