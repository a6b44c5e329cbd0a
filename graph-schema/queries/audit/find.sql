-- Which records of acts fit, newest first? An empty text fits everything.
-- seen by: system
-- columns: props
SELECT e.props AS props
FROM node AS e
WHERE e.label = 'AuditEntry' AND e.code IS NOT NULL AND e.code < $below AND e.retired = 0
    AND ($actor = '' OR json_extract(e.props, '$.actor') = $actor)
    AND ($subject = '' OR json_extract(e.props, '$.subject') = $subject)
    AND ($acts = '' OR json_extract(e.props, '$.act') LIKE $acts || '%')
    AND ($outcome = '' OR json_extract(e.props, '$.outcome') = $outcome)
    AND json_extract(e.props, '$.at') >= $from AND json_extract(e.props, '$.at') < $to
ORDER BY e.code DESC
LIMIT $limit;
