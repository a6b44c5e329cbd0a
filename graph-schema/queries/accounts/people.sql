-- Who acts in a place, in which role and since when? Without a label: who has a role for the whole platform?
-- seen by: system
-- columns: account, name, email, disabled, link, role, since
SELECT a.id AS account, a.props ->> 'name' AS name, a.props ->> 'email' AS email, a.props ->> 'disabledOn' AS disabled, acts.id AS link, acts.props ->> 'role' AS role, acts.props ->> 'since' AS since
FROM node AS o
JOIN link AS acts ON acts.target = o.row AND acts.type = 'ACTS_IN'
JOIN node AS a ON a.row = acts.source AND a.label = 'Account' AND a.retired = 0
WHERE o.label = $label AND o.code = $thing AND o.retired = 0
UNION ALL
SELECT a.id, a.props ->> 'name', a.props ->> 'email', a.props ->> 'disabledOn', a.id || ' ' || role.value, role.value, a.props ->> 'createdOn'
FROM node AS a, json_each(a.props, '$.instanceRoles') AS role
WHERE $label = '' AND a.label = 'Account' AND a.retired = 0
ORDER BY link;
