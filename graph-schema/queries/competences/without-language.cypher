// In how many administrative districts (ORP) of a region does no language help of these matters speak the language?
// seen by: public
// columns: missing, districts
MATCH (orp:Territory {kind: 'orp', retired: false})-[:LIES_IN*0..3]->(:Territory {code: $region, retired: false})
WITH DISTINCT orp
WITH orp, EXISTS {
    MATCH (orp)-[:LIES_IN*0..4]->(:Territory {retired: false})<-[:COVERS]-(c:Competence {retired: false})-[:OF]->(m:Matter),
        (c)-[:HELD_BY]->(o:Organisation), (s)-[speaks:SPEAKS]->(:Language {code: $language})
    WHERE m.code IN $matters
        AND (s = c OR (s:Branch AND s.retired = false AND (s)-[:OF]->(o) AND (NOT (c)-[:AT]->() OR (c)-[:AT]->(s))))
        AND coalesce(c.validFrom, '0') <= $date AND coalesce(c.validTo, '9') >= $date
        AND coalesce(speaks.validFrom, '0') <= $date AND coalesce(speaks.validTo, '9') >= $date
        AND coalesce(speaks.verifiedOn, '9') >= $yearAgo
} AS covered
RETURN count(CASE WHEN NOT covered THEN 1 END) AS missing, count(orp) AS districts
