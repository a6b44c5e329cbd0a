// Which records of acts fit, newest first? An empty text fits everything.
// seen by: system
// columns: props
MATCH (e:AuditEntry {retired: false})
WHERE e.code < $below
  AND ($actor = '' OR e.actor = $actor)
  AND ($subject = '' OR e.subject = $subject)
  AND ($acts = '' OR e.act STARTS WITH $acts)
  AND ($outcome = '' OR e.outcome = $outcome)
  AND e.at >= $from AND e.at < $to
RETURN properties(e) AS props
ORDER BY e.code DESC
LIMIT $limit
