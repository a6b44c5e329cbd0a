-- Which accounts keep the platform running, but for invented people?
-- seen by: system
-- columns: account
SELECT a.id AS account
FROM node AS a
WHERE a.label = 'Account' AND a.retired = 0 AND json_extract(a.props, '$.disabledOn') IS NULL AND json_extract(a.props, '$.demo') IS NULL
    AND EXISTS (SELECT 1 FROM json_each(a.props, '$.instanceRoles') WHERE value = 'operator')
ORDER BY account;
