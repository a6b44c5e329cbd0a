// Which competences were verified last, invented examples apart?
// seen by: public
// columns: matter, matter_props, organisation_props, territory, territory_name, verified_on, verified_by
MATCH (m:Matter)<-[:OF]-(c:Competence {retired: false})-[:HELD_BY]->(o:Organisation)-[:SEATED_IN]->(t:Territory)
WHERE c.confidence <> 'example' AND c.verifiedOn <= $day AND coalesce(c.validTo, '9') >= $day AND NOT (c)-[:CONTESTS]-()
    AND NOT EXISTS { (c)<-[:CONCERNS]-(:Dispute {state: 'open'}) }
RETURN m.code AS matter, properties(m) AS matter_props, properties(o) AS organisation_props, t.code AS territory, t.name AS territory_name,
    c.verifiedOn AS verified_on, c.verifiedBy AS verified_by
ORDER BY verified_on DESC, matter, c.code
LIMIT 200
