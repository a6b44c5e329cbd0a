// Whose records may this person keep?
// seen by: members
// columns: organisation, organisation_props
MATCH (a:Account {id: $viewerId, retired: false})-[acts:ACTS_IN]->(o:Organisation {retired: false})
WHERE acts.role IN ['organisationAdmin', 'member']
RETURN DISTINCT o.code AS organisation, properties(o) AS organisation_props
ORDER BY organisation
