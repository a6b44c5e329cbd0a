// Which municipalities are there, in which ORP, district and region, and what did those become that are no more?
// seen by: public
// columns: code, props, orp, orp_name, district, district_name, region, region_name, successor
MATCH (m:Territory {kind: 'municipality', retired: false})
OPTIONAL MATCH (m)-[:LIES_IN*1..9]->(district:Territory {kind: 'district', retired: false})
OPTIONAL MATCH (m)-[:LIES_IN*1..9]->(orp:Territory {kind: 'orp', retired: false})
OPTIONAL MATCH (m)-[:LIES_IN*1..9]->(region:Territory {kind: 'region', retired: false})
WITH DISTINCT m, district, orp, region
RETURN m.code AS code, properties(m) AS props, orp.code AS orp, orp.name AS orp_name,
    district.code AS district, district.name AS district_name, region.code AS region, region.name AS region_name,
    CASE WHEN m.validTo IS NOT NULL AND COUNT { (m)-[:SUCCEEDED_BY]->(:Territory {retired: false}) } = 1 THEN [(m)-[:SUCCEEDED_BY]->(s:Territory {retired: false}) | s.code][0] END AS successor
ORDER BY code
