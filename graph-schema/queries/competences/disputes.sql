-- Which other claims contradict these competences?
-- seen by: public
-- columns: competence, other, other_props, organisation, organisation_props
SELECT c.id AS competence, other.id AS other, other.props AS other_props, o.code AS organisation, o.props AS organisation_props
FROM json_each($competences) AS asked
JOIN node AS c ON c.id = asked.value
JOIN link AS contests ON contests.type = 'CONTESTS' AND c.row IN (contests.source, contests.target)
JOIN node AS other ON other.row = CASE WHEN contests.source = c.row THEN contests.target ELSE contests.source END AND other.retired = 0
JOIN link AS held ON held.source = other.row AND held.type = 'HELD_BY'
JOIN node AS o ON o.row = held.target
ORDER BY competence, other;
