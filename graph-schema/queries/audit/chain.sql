-- Which records of acts follow one, oldest first?
-- seen by: system
-- columns: props
SELECT props FROM node WHERE label = 'AuditEntry' AND code IS NOT NULL AND code > $above ORDER BY code LIMIT $limit;
