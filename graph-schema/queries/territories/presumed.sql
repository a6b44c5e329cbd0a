-- Which special districts of a kind are seated nearest in the administration to a place whose own district is not known?
-- seen by: public
-- columns: code, props, seat, share
SELECT DISTINCT t.code AS code, t.props AS props, seat.code AS seat,
    CASE WHEN seat.row = place.row THEN 'municipality' WHEN pou.above = seat_pou.above THEN 'pou' ELSE 'orp' END AS share
FROM node AS place
JOIN territory_above AS orp ON orp.place = place.row AND orp.kind = 'orp'
LEFT JOIN territory_above AS pou ON pou.place = place.row AND pou.kind = 'pou'
JOIN territory_above AS seat_orp ON seat_orp.above = orp.above AND seat_orp.kind = 'orp'
JOIN node AS seat ON seat.row = seat_orp.place AND seat.props ->> 'kind' = 'municipality'
LEFT JOIN territory_above AS seat_pou ON seat_pou.place = seat.row AND seat_pou.kind = 'pou'
JOIN link AS seated ON seated.target = seat.row AND seated.type = 'SEATED_IN'
JOIN node AS o ON o.row = seated.source AND o.label = 'Organisation' AND o.retired = 0
JOIN link AS administers ON administers.source = o.row AND administers.type = 'ADMINISTERS'
JOIN node AS t ON t.row = administers.target AND t.retired = 0 AND t.props ->> 'kind' = $kind
WHERE place.label = 'Territory' AND place.code = $place
ORDER BY code;
