// Which accounts keep the platform running, but for invented people?
// seen by: system
// columns: account
MATCH (a:Account {retired: false})
WHERE a.disabledOn IS NULL AND a.demo IS NULL AND 'operator' IN a.instanceRoles
RETURN a.id AS account
ORDER BY account
