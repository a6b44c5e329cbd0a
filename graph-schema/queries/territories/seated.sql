-- Which organisations have their seat or a place in a territory or in what lies in it?
-- seen by: public
-- columns: organisation, props, seated
SELECT o.code AS organisation, o.props AS props, max(found.seated) AS seated
FROM (
    SELECT seated.source AS organisation, 1 AS seated
    FROM node AS whole
    CROSS JOIN territory_above AS up ON up.above = whole.row
    CROSS JOIN link AS seated ON seated.target = up.place AND seated.type = 'SEATED_IN'
    WHERE whole.label = 'Territory' AND whole.code = $territory
    UNION ALL
    SELECT of.target, 0
    FROM node AS whole
    CROSS JOIN territory_above AS up ON up.above = whole.row
    CROSS JOIN link AS lies ON lies.target = up.place AND lies.type = 'LIES_IN'
    CROSS JOIN node AS b ON b.row = lies.source AND b.label = 'Branch' AND b.retired = 0
    CROSS JOIN link AS of ON of.source = b.row AND of.type = 'OF'
    WHERE whole.label = 'Territory' AND whole.code = $territory
) AS found
JOIN node AS o ON o.row = found.organisation AND o.label = 'Organisation' AND o.retired = 0
GROUP BY o.row
ORDER BY organisation;
