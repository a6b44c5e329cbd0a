// Which accounts are closed and not erased yet?
// seen by: system
// columns: account, name, email, closed
MATCH (a:Account {retired: false}) WHERE a.disabledOn IS NOT NULL
RETURN a.id AS account, a.name AS name, a.email AS email, a.disabledOn AS closed
ORDER BY closed, account
