-- Which acts took effect last?
-- seen by: public
-- columns: code, props
SELECT l.code AS code, l.props AS props
FROM node AS l
WHERE l.label = 'LegalProvision' AND l.retired = 0 AND l.props ->> 'kind' <> 'paragraph' AND l.props ->> 'effectiveFrom' BETWEEN $since AND $day
ORDER BY l.props ->> 'effectiveFrom' DESC, code
LIMIT 4;
