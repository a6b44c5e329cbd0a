-- Who acts for an organisation, in which role and since when?
-- seen by: system
-- columns: account, name, email, disabled, link, role, since
SELECT a.id AS account, a.props ->> 'name' AS name, a.props ->> 'email' AS email, a.props ->> 'disabledOn' AS disabled, acts.id AS link, acts.props ->> 'role' AS role, acts.props ->> 'since' AS since
FROM node AS o
JOIN link AS acts ON acts.target = o.row AND acts.type = 'ACTS_IN'
JOIN node AS a ON a.row = acts.source AND a.label = 'Account' AND a.retired = 0
WHERE o.label = 'Organisation' AND o.code = $organisation AND o.retired = 0
ORDER BY link;
