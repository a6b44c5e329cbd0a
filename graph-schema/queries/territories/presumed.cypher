// Which special districts of a kind are seated nearest in the administration to a place whose own district is not known?
// seen by: public
// columns: code, props, seat, share
MATCH (place:Territory {code: $place})-[:LIES_IN*0..3]->(orp:Territory {kind: 'orp'})
OPTIONAL MATCH (place)-[:LIES_IN]->(pou:Territory {kind: 'pou'})
WITH DISTINCT place, orp, pou
MATCH (seat:Territory {kind: 'municipality'})-[:LIES_IN*1..3]->(orp)
MATCH (o:Organisation {retired: false})-[:SEATED_IN]->(seat)
MATCH (o)-[:ADMINISTERS]->(t:Territory {kind: $kind, retired: false})
OPTIONAL MATCH (seat)-[:LIES_IN]->(seatPou:Territory {kind: 'pou'})
RETURN DISTINCT t.code AS code, properties(t) AS props, seat.code AS seat,
    CASE WHEN seat = place THEN 'municipality' WHEN pou = seatPou THEN 'pou' ELSE 'orp' END AS share
ORDER BY code
