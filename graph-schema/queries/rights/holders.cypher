// Which accounts have a role in one of these contexts?
// seen by: system
// columns: account, account_props, context, context_label, context_props, link_props
MATCH (a:Account {retired: false})-[acts:ACTS_IN]->(c:Node {retired: false})
WHERE c.id IN $contexts AND a.disabledOn IS NULL
RETURN a.id AS account, properties(a) AS account_props, c.id AS context, [label IN labels(c) WHERE label <> 'Node'][0] AS context_label, properties(c) AS context_props, properties(acts) AS link_props
ORDER BY acts.id
