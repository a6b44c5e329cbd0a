-- Which accounts have a role in one of these contexts?
-- seen by: system
-- columns: account, account_props, context, context_label, context_props, link_props
SELECT a.id AS account, a.props AS account_props, c.id AS context, c.label AS context_label, c.props AS context_props, acts.props AS link_props
FROM node AS c
JOIN link AS acts ON acts.target = c.row AND acts.type = 'ACTS_IN'
JOIN node AS a ON a.row = acts.source AND a.label = 'Account' AND a.retired = 0 AND json_extract(a.props, '$.disabledOn') IS NULL
WHERE c.id IN (SELECT value FROM json_each($contexts)) AND c.retired = 0
ORDER BY acts.id;
