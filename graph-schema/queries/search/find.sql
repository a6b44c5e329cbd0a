-- What of these labels is found under these words, with whose part it is and where it lies? The words stand in the language that FTS5 and Lucene share.
-- seen by: public
-- columns: label, code, props, owner_label, owner, owner_props, place_name, region_name, score
WITH hit AS (
    SELECT search.rowid AS row, bm25(search, 10.0, 1.0) AS score
    FROM search
    JOIN node AS found ON found.row = search.rowid
    WHERE search MATCH $query AND found.label IN (SELECT value FROM json_each($labels))
    ORDER BY score, search.rowid
    LIMIT $limit
)
SELECT n.label AS label, n.code AS code, n.props AS props, owner.label AS owner_label, owner.code AS owner, owner.props AS owner_props,
    place.props ->> 'name' AS place_name, region.props ->> 'name' AS region_name, -hit.score AS score
FROM hit
JOIN node AS n ON n.row = hit.row AND n.retired = 0
LEFT JOIN link AS belongs ON belongs.source = n.row
    AND belongs.type = CASE n.label WHEN 'Branch' THEN 'OF' WHEN 'Post' THEN 'IN' WHEN 'Competence' THEN 'OF' WHEN 'Matter' THEN 'IN_GROUP' WHEN 'LegalProvision' THEN 'PART_OF' WHEN 'Organisation' THEN 'PART_OF' END
LEFT JOIN node AS owner ON owner.row = belongs.target
LEFT JOIN link AS seated ON seated.source = CASE n.label WHEN 'Organisation' THEN n.row WHEN 'Branch' THEN owner.row WHEN 'Post' THEN owner.row END AND seated.type = 'SEATED_IN'
LEFT JOIN territory_above AS own ON own.place = n.row AND n.label = 'Territory' AND own.kind = 'district' AND own.above <> n.row
LEFT JOIN node AS place ON place.row = coalesce(seated.target, own.above)
LEFT JOIN territory_above AS wide ON wide.place = n.row AND n.label = 'Territory' AND wide.kind = 'region' AND wide.above <> n.row
LEFT JOIN node AS region ON region.row = wide.above
ORDER BY score DESC, label, code;
