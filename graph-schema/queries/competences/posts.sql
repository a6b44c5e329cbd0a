-- Which post exercises these competences, and who holds or held it?
-- seen by: public
-- columns: competence, post, props, person, held
SELECT c.id AS competence, p.id AS post, p.props AS props, person.props AS person, holds.props AS held
FROM json_each($competences) AS asked
JOIN node AS c ON c.id = asked.value
JOIN link AS exercised ON exercised.source = c.row AND exercised.type = 'EXERCISED_BY'
JOIN node AS p ON p.row = exercised.target AND p.retired = 0
LEFT JOIN link AS holds ON holds.target = p.row AND holds.type = 'HOLDS' AND EXISTS (SELECT 1 FROM node AS n WHERE n.row = holds.source AND n.retired = 0)
LEFT JOIN node AS person ON person.row = holds.source
ORDER BY competence, post, holds.row;
