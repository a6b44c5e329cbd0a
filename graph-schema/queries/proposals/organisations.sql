-- Whose records may this person keep?
-- seen by: members
-- columns: organisation, organisation_props
SELECT DISTINCT o.code AS organisation, o.props AS organisation_props
FROM node AS a
JOIN link AS acts ON acts.source = a.row AND acts.type = 'ACTS_IN' AND acts.props ->> 'role' IN ('organisationAdmin', 'member')
JOIN node AS o ON o.row = acts.target AND o.label = 'Organisation' AND o.retired = 0
WHERE a.id = $viewerId AND a.retired = 0
ORDER BY organisation;
