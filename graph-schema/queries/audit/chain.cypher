// Which records of acts follow one, oldest first?
// seen by: system
// columns: props
MATCH (e:AuditEntry) WHERE e.code > $above
RETURN properties(e) AS props
ORDER BY e.code
LIMIT $limit
