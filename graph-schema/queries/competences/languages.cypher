// Which languages are spoken in these competences or at these places, in which mode and when?
// seen by: public
// columns: source, language, props
UNWIND $sources AS asked
MATCH (s:Node {id: asked})-[speaks:SPEAKS]->(l:Language)
WHERE s:Competence OR s:Branch
RETURN s.id AS source, l.code AS language, properties(speaks) AS props
ORDER BY source, language, speaks.id
