// How many foreigners live in these territories, of each nationality and of all, by the newest figure until a day?
// seen by: public
// columns: territory, nationality, count, day
MATCH (f:ForeignerCount {retired: false})-[:IN]->(t:Territory)
WHERE t.code IN $territories AND f.onDay <= $date
WITH t.code AS territory, coalesce(f.nationality, '') AS nationality, f
ORDER BY f.onDay DESC
WITH territory, nationality, collect(f)[0] AS f
RETURN territory, nationality, f.count AS count, f.onDay AS day
ORDER BY territory, nationality
