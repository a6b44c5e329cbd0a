// Which live competences contradict each other without an open dispute about both?
// seen by: system
// columns: competence, other, matter, organisation, other_organisation
MATCH (c:Competence {retired: false})-[:CONTESTS]->(other:Competence {retired: false})
WHERE coalesce(c.validTo, '9') >= $date AND coalesce(other.validTo, '9') >= $date
    AND NOT EXISTS { (c)<-[:CONCERNS]-(:Dispute {state: $state, retired: false})-[:CONCERNS]->(other) }
MATCH (c)-[:OF]->(m:Matter)
MATCH (c)-[:HELD_BY]->(o:Organisation)
MATCH (other)-[:HELD_BY]->(other_o:Organisation)
WHERE o <> other_o
RETURN c.id AS competence, other.id AS other, m.id AS matter, o.id AS organisation, other_o.id AS other_organisation
ORDER BY competence, other
