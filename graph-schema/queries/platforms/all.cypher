// Which groups are there, of which kind and region, and how many belong to each on a day?
// seen by: public
// columns: code, props, place, place_props, region, region_name, members
MATCH (p:Platform {retired: false})
OPTIONAL MATCH (p)-[:LIES_IN]->(t:Territory)
OPTIONAL MATCH (t)-[:LIES_IN*0..9]->(r:Territory {kind: 'region', retired: false})
WITH DISTINCT p, t, r
RETURN p.code AS code, properties(p) AS props, t.code AS place, properties(t) AS place_props, r.code AS region, r.name AS region_name,
    COUNT { (who:Node {retired: false})-[m:MEMBER_OF]->(p) WHERE coalesce(m.since, '0') <= $date AND coalesce(m.until, '9') >= $date } AS members
ORDER BY code, place
