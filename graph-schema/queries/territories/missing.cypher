// Which matters of a place has nobody recorded who decides or delivers them that day, neither there nor in any territory above?
// seen by: public
// columns: matter
MATCH (:Territory {code: $place})-[:LIES_IN*0..9]->(up:Territory {retired: false})
WITH collect(DISTINCT up) AS ladder
MATCH (m:Matter {retired: false})
WHERE coalesce(m.validFrom, '0') <= $date AND coalesce(m.validTo, '9') >= $date
    AND NOT EXISTS {
        MATCH (m)<-[:OF]-(c:Competence {retired: false})-[:COVERS]->(t:Territory)
        WHERE t IN ladder AND c.role IN ['decides', 'delivers']
            AND coalesce(c.validFrom, '0') <= $date AND coalesce(c.validTo, '9') >= $date
    }
RETURN m.code AS matter
ORDER BY matter
