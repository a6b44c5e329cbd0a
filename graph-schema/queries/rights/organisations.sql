-- Which organisations are these, or have their seat or territory below these?
-- seen by: system
-- columns: code
SELECT o.code AS code
FROM node AS o
WHERE o.label = 'Organisation' AND o.retired = 0 AND (
    o.id IN (SELECT value FROM json_each($contexts))
    OR EXISTS (
        SELECT 1 FROM link AS seat
        JOIN territory_above AS up ON up.place = seat.target
        JOIN node AS r ON r.row = up.above AND r.id IN (SELECT value FROM json_each($contexts))
        WHERE seat.source = o.row AND seat.type IN ('SEATED_IN', 'ADMINISTERS')))
ORDER BY code;
