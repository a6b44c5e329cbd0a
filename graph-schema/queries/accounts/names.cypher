// How are these accounts called?
// seen by: system
// columns: account, name
MATCH (a:Account) WHERE a.id IN $accounts
RETURN a.id AS account, a.name AS name
ORDER BY account
