-- Who acts for each organisation and may confirm its records?
-- seen by: system
-- columns: organisation, organisation_props, account, account_props
SELECT o.code AS organisation, o.props AS organisation_props, a.id AS account, a.props AS account_props
FROM node AS a
JOIN link AS acts ON acts.source = a.row AND acts.type = 'ACTS_IN'
JOIN node AS o ON o.row = acts.target AND o.label = 'Organisation' AND o.retired = 0
WHERE a.label = 'Account' AND a.retired = 0 AND a.props ->> 'disabledOn' IS NULL
ORDER BY organisation, account;
