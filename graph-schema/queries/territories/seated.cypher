// Which organisations have their seat or a place in a territory or in what lies in it?
// seen by: public
// columns: organisation, props, seated
MATCH (place:Territory)-[:LIES_IN*0..9]->(:Territory {code: $territory, retired: false})
WITH collect(DISTINCT place) AS places
CALL (places) {
    UNWIND places AS place
    MATCH (place)<-[:SEATED_IN]-(o:Organisation {retired: false})
    RETURN o, 1 AS at
    UNION ALL
    UNWIND places AS place
    MATCH (place)<-[:LIES_IN]-(:Branch {retired: false})-[:OF]->(o:Organisation {retired: false})
    RETURN o, 0 AS at
}
WITH o, max(at) AS seated
RETURN o.code AS organisation, properties(o) AS props, seated
ORDER BY organisation
