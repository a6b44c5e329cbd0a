// Which codes are taken in these labels, and what does each of them stand for?
// seen by: system
// columns: label, code, retired, name, csu, kind, value, owner
MATCH (n:Node) WHERE n.code IS NOT NULL AND any(label IN labels(n) WHERE label IN $labels)
OPTIONAL MATCH (n)-[:OF|IN]->(o:Organisation) WHERE n:Branch OR n:Post
WITH n, min(o.code) AS owner
RETURN [label IN labels(n) WHERE label <> 'Node'][0] AS label, n.code AS code, n.retired AS retired, coalesce(n.name, n.title) AS name, n.csu AS csu, n.kind AS kind, n.value AS value, owner
ORDER BY label, code
