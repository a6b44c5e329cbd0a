// Who helps with which language at a place that day, in which mode, verified within a year or not yet?
// seen by: public
// columns: language, mode, organisation, organisation_props
MATCH (:Territory {code: $place})-[:LIES_IN*0..9]->(t:Territory {retired: false})
WITH DISTINCT t
MATCH (t)<-[:COVERS]-(c:Competence {retired: false})-[:OF]->(m:Matter {retired: false})
WHERE size(coalesce(m.languageHelpFor, [])) > 0 AND coalesce(c.validFrom, '0') <= $date AND coalesce(c.validTo, '9') >= $date
MATCH (c)-[:HELD_BY]->(o:Organisation {retired: false})
MATCH (s)-[speaks:SPEAKS]->(l:Language)
WHERE (s = c OR (s:Branch AND s.retired = false AND (s)-[:OF]->(o) AND (NOT (c)-[:AT]->() OR (c)-[:AT]->(s))))
    AND coalesce(speaks.validFrom, '0') <= $date AND coalesce(speaks.validTo, '9') >= $date
    AND coalesce(speaks.verifiedOn, '9') >= $yearAgo
WITH DISTINCT l.code AS language, speaks.mode AS mode, o
RETURN language, mode, o.code AS organisation, properties(o) AS organisation_props
ORDER BY language, organisation, mode
