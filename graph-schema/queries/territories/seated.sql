-- Which organisations have their seat or a place in a territory or in what lies in it?
-- seen by: public
-- columns: organisation, props, seated
SELECT o.code AS organisation, o.props AS props, max(found.seated) AS seated
FROM node AS whole
JOIN territory_above AS up ON up.above = whole.row
JOIN (
    SELECT seated.target AS place, seated.source AS organisation, 1 AS seated FROM link AS seated WHERE seated.type = 'SEATED_IN'
    UNION ALL
    SELECT lies.target, of.target, 0
    FROM node AS b
    JOIN link AS lies ON lies.source = b.row AND lies.type = 'LIES_IN'
    JOIN link AS of ON of.source = b.row AND of.type = 'OF'
    WHERE b.label = 'Branch' AND b.retired = 0
) AS found ON found.place = up.place
JOIN node AS o ON o.row = found.organisation AND o.label = 'Organisation' AND o.retired = 0
WHERE whole.label = 'Territory' AND whole.code = $territory
GROUP BY o.row
ORDER BY organisation;
