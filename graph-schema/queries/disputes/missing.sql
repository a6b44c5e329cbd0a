-- Which live competences contradict each other without an open dispute about both?
-- seen by: system
-- columns: competence, other, matter, organisation, other_organisation
SELECT c.id AS competence, other.id AS other, m.id AS matter, o.id AS organisation, other_o.id AS other_organisation
FROM link AS contests -- read first: there are few of them
CROSS JOIN node AS c ON c.row = contests.source AND c.retired = 0
CROSS JOIN node AS other ON other.row = contests.target AND other.retired = 0
JOIN link AS of ON of.source = c.row AND of.type = 'OF'
JOIN node AS m ON m.row = of.target
JOIN link AS held ON held.source = c.row AND held.type = 'HELD_BY'
JOIN node AS o ON o.row = held.target
JOIN link AS other_held ON other_held.source = other.row AND other_held.type = 'HELD_BY'
JOIN node AS other_o ON other_o.row = other_held.target AND other_o.row <> o.row
WHERE contests.type = 'CONTESTS'
    AND coalesce(c.props ->> 'validTo', '9') >= $date AND coalesce(other.props ->> 'validTo', '9') >= $date
    AND NOT EXISTS (
        SELECT 1 FROM link AS one JOIN link AS two ON two.source = one.source AND two.type = 'CONCERNS' AND two.target = other.row
        JOIN node AS d ON d.row = one.source AND d.label = 'Dispute' AND d.props ->> 'state' = $state AND d.retired = 0
        WHERE one.type = 'CONCERNS' AND one.target = c.row)
ORDER BY competence, other;
