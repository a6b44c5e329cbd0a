// Which organisations and people can belong to a group?
// seen by: system
// columns: id, label, code, name, short_name
MATCH (n:Organisation|Person {retired: false})
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Node'][0] AS label, n.code AS code, n.name AS name, n.shortName AS short_name
ORDER BY label, code
