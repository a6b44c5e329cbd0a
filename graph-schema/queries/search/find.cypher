// What of these labels is found under these words, with whose part it is and where it lies? The words stand in the language that FTS5 and Lucene share.
// seen by: public
// columns: label, code, props, owner_label, owner, owner_props, place_name, region_name, score
CALL db.index.fulltext.queryNodes('search', $query) YIELD node AS n, score
WITH n, score WHERE n.retired = false AND any(label IN labels(n) WHERE label IN $labels)
ORDER BY score DESC, n.code
LIMIT $limit
OPTIONAL MATCH (n)-[:OF|IN|IN_GROUP|PART_OF]->(owner)
WHERE (n:Branch AND owner:Organisation) OR (n:Post AND owner:Organisation) OR (n:Competence AND owner:Matter)
    OR (n:Matter AND owner:MatterGroup) OR (n:LegalProvision AND owner:LegalProvision) OR (n:Organisation AND owner:Organisation)
WITH n, score, owner, CASE WHEN n:Organisation THEN n WHEN n:Branch OR n:Post THEN owner END AS body
OPTIONAL MATCH (body)-[:SEATED_IN]->(seat:Territory)
OPTIONAL MATCH (n)-[:LIES_IN*1..9]->(district:Territory {kind: 'district', retired: false}) WHERE n:Territory
OPTIONAL MATCH (n)-[:LIES_IN*1..9]->(region:Territory {kind: 'region', retired: false}) WHERE n:Territory
WITH DISTINCT n, score, owner, coalesce(seat, district) AS place, region
RETURN [label IN labels(n) WHERE label <> 'Node'][0] AS label, n.code AS code, properties(n) AS props, [label IN labels(owner) WHERE label <> 'Node'][0] AS owner_label, owner.code AS owner, properties(owner) AS owner_props,
    place.name AS place_name, region.name AS region_name, score
ORDER BY score DESC, label, code
