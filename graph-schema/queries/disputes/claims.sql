-- Which live competences of an organisation in a matter hold in a territory or in one above it?
-- seen by: system
-- columns: competence
SELECT DISTINCT c.id AS competence
FROM node AS m
JOIN competence_at AS at ON at.matter = m.row AND coalesce(at.valid_to, '9') >= $date
JOIN node AS c ON c.row = at.competence
JOIN link AS held ON held.source = c.row AND held.type = 'HELD_BY'
JOIN node AS o ON o.row = held.target AND o.code = $denier
JOIN node AS t ON t.label = 'Territory' AND t.code = $deniedPlace
WHERE m.label = 'Matter' AND m.code = $deniedMatter
    AND at.territory IN (SELECT above FROM territory_above WHERE place = t.row)
ORDER BY competence;
