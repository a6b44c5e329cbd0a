-- Which is the last record of an act?
-- seen by: system
-- columns: props
SELECT props FROM node WHERE label = 'AuditEntry' AND code IS NOT NULL ORDER BY code DESC LIMIT 1;
