// Which organisations have their seat or a place in a territory or in what lies in it?
// seen by: public
// columns: organisation, props, seated
MATCH (place:Territory)-[:LIES_IN*0..9]->(:Territory {code: $territory, retired: false})
WITH DISTINCT place
MATCH (o:Organisation {retired: false})
WHERE (o)-[:SEATED_IN]->(place) OR EXISTS { (o)<-[:OF]-(:Branch {retired: false})-[:LIES_IN]->(place) }
RETURN o.code AS organisation, properties(o) AS props, max(CASE WHEN (o)-[:SEATED_IN]->(place) THEN 1 ELSE 0 END) AS seated
ORDER BY organisation
