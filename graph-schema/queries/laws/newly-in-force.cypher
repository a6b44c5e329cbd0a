// Which acts took effect last?
// seen by: public
// columns: code, props
MATCH (l:LegalProvision {retired: false})
WHERE l.kind <> 'paragraph' AND l.effectiveFrom >= $since AND l.effectiveFrom <= $day
RETURN l.code AS code, properties(l) AS props
ORDER BY l.effectiveFrom DESC, code
LIMIT 4
