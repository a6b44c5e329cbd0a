// Who else has the same role in the same matter and territory that day, where both are verified and do not contradict each other?
// seen by: public
// columns: competence, organisation, organisation_props
MATCH (c:Competence {retired: false})-[:HELD_BY]->(o:Organisation {code: $organisation})
WHERE c.verifiedOn IS NOT NULL AND coalesce(c.validFrom, '0') <= $date AND coalesce(c.validTo, '9') >= $date
MATCH (c)-[:OF]->(m:Matter)<-[:OF]-(other:Competence {retired: false, role: c.role})
WHERE other <> c AND other.verifiedOn IS NOT NULL
    AND coalesce(other.validFrom, '0') <= $date AND coalesce(other.validTo, '9') >= $date
    AND NOT (c)-[:CONTESTS]-(other) AND EXISTS { (c)-[:COVERS]->(:Territory)<-[:COVERS]-(other) }
MATCH (other)-[:HELD_BY]->(other_o:Organisation {retired: false})
WHERE other_o <> o
WITH DISTINCT c, other_o
RETURN c.id AS competence, other_o.code AS organisation, properties(other_o) AS organisation_props
ORDER BY competence, organisation
