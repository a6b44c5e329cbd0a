// Which is the last record of an act?
// seen by: system
// columns: props
MATCH (e:AuditEntry) WHERE e.code IS NOT NULL
RETURN properties(e) AS props
ORDER BY e.code DESC LIMIT 1
