-- Which proposals wait that this person may decide: of a region they coordinate or an organisation they administer?
-- seen by: members
-- columns: id, version, props, organisation, organisation_props
WITH mine AS (
    SELECT c.row AS row FROM node AS a
    JOIN link AS acts ON acts.source = a.row AND acts.type = 'ACTS_IN'
    JOIN node AS c ON c.row = acts.target AND c.retired = 0
    WHERE a.id = $viewerId AND a.retired = 0
        AND ((c.label = 'Territory' AND acts.props ->> 'role' = 'coordinator') OR (c.label = 'Organisation' AND acts.props ->> 'role' = 'organisationAdmin')))
SELECT p.id AS id, p.version AS version, p.props AS props, o.code AS organisation, o.props AS organisation_props
FROM node AS p
JOIN link AS about ON about.source = p.row AND about.type = 'ABOUT'
JOIN node AS o ON o.row = about.target AND o.label = 'Organisation'
WHERE p.label = 'Proposal' AND p.retired = 0 AND p.props ->> 'state' = 'waiting'
    AND (o.row IN (SELECT row FROM mine) OR EXISTS (
        SELECT 1 FROM link AS seat
        JOIN territory_above AS up ON up.place = seat.target AND up.kind IN ('region', 'state')
        JOIN mine ON mine.row = up.above
        WHERE seat.source = o.row AND seat.type IN ('SEATED_IN', 'LIES_IN', 'ADMINISTERS')))
ORDER BY p.id;
