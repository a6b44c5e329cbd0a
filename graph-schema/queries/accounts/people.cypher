// Who acts for an organisation, in which role and since when?
// seen by: system
// columns: account, name, email, disabled, link, role, since
MATCH (a:Account {retired: false})-[acts:ACTS_IN]->(:Organisation {code: $organisation, retired: false})
RETURN a.id AS account, a.name AS name, a.email AS email, a.disabledOn AS disabled, acts.id AS link, acts.role AS role, acts.since AS since
ORDER BY link
