// From which day does a decision say, in a territory, that a competence of these matters is there somebody else's?
// seen by: public
// columns: id, territory, day
MATCH (d:Dispute {state: 'settled', retired: false})-[:CONCERNS]->(c:Competence)-[:OF]->(m:Matter)
WHERE m.code IN $matters AND d.appliesFrom IS NOT NULL
MATCH (c)-[:HELD_BY]->(o:Organisation), (d)-[:FOR]->(won:Organisation)
WHERE won <> o
MATCH (d)-[:IN]->(t:Territory)
RETURN c.id AS id, t.code AS territory, min(d.appliesFrom) AS day
ORDER BY id, territory
