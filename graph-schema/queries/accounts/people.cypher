// Who acts in a place, in which role and since when? Without a label: who has a role for the whole platform?
// seen by: system
// columns: account, name, email, disabled, link, role, since
CALL () {
  MATCH (:Node {key: $label + ' ' + $thing, retired: false})<-[acts:ACTS_IN]-(a:Account {retired: false})
  RETURN a, acts.id AS link, acts.role AS role, acts.since AS since
  UNION ALL
  MATCH (a:Account {retired: false}) WHERE $label = ''
  UNWIND coalesce(a.instanceRoles, []) AS held
  RETURN a, a.id + ' ' + held AS link, held AS role, a.createdOn AS since
}
RETURN a.id AS account, a.name AS name, a.email AS email, a.disabledOn AS disabled, link, role, since
ORDER BY link
