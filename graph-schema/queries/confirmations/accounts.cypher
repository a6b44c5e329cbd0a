// Who acts for each organisation and may confirm its records?
// seen by: system
// columns: organisation, organisation_props, account, account_props
MATCH (a:Account {retired: false})-[:ACTS_IN]->(o:Organisation {retired: false})
WHERE a.disabledOn IS NULL
RETURN o.code AS organisation, properties(o) AS organisation_props, a.id AS account, properties(a) AS account_props
ORDER BY organisation, account
