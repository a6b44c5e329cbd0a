-- Which codes are taken in these labels, and what does each of them stand for?
-- seen by: system
-- columns: label, code, retired, name, csu, kind, value, owner
SELECT n.label AS label, n.code AS code, n.retired AS retired, coalesce(n.props ->> 'name', n.props ->> 'title') AS name, n.props ->> 'csu' AS csu, n.props ->> 'kind' AS kind, n.props ->> 'value' AS value,
    (SELECT min(o.code) FROM link JOIN node AS o ON o.row = link.target AND o.label = 'Organisation' WHERE link.source = n.row AND n.label IN ('Branch', 'Post') AND link.type IN ('OF', 'IN')) AS owner
FROM json_each($labels) AS asked
JOIN node AS n ON n.label = asked.value
WHERE n.code IS NOT NULL
ORDER BY label, code;
