// Which organisations were merged into one, or were and are not any more?
// seen by: system
// columns: merge, props, gone, code, organisation_props
MATCH (:Organisation {code: $mergedInto})<-[:KEEPS]-(m:Merge)-[:RETIRES]->(gone:Organisation)
RETURN m.id AS merge, properties(m) AS props, gone.id AS gone, gone.code AS code, properties(gone) AS organisation_props
ORDER BY merge
