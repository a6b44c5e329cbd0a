-- Who else has the same role in the same matter and territory that day, where both are verified and do not contradict each other?
-- seen by: public
-- columns: competence, organisation, organisation_props
SELECT DISTINCT c.id AS competence, other_o.code AS organisation, other_o.props AS organisation_props
FROM node AS o
JOIN link AS held ON held.target = o.row AND held.type = 'HELD_BY'
JOIN node AS c ON c.row = held.source AND c.retired = 0 AND c.props ->> 'verifiedOn' IS NOT NULL
JOIN competence_at AS at ON at.competence = c.row
JOIN competence_at AS same ON same.matter = at.matter AND same.territory = at.territory AND same.role = at.role AND same.competence <> at.competence
JOIN node AS other ON other.row = same.competence AND other.props ->> 'verifiedOn' IS NOT NULL
JOIN link AS other_held ON other_held.source = other.row AND other_held.type = 'HELD_BY'
JOIN node AS other_o ON other_o.row = other_held.target AND other_o.retired = 0 AND other_o.row <> o.row
WHERE o.label = 'Organisation' AND o.code = $organisation
    AND coalesce(at.valid_from, '0') <= $date AND coalesce(at.valid_to, '9') >= $date
    AND coalesce(same.valid_from, '0') <= $date AND coalesce(same.valid_to, '9') >= $date
    AND NOT EXISTS (
        SELECT 1 FROM link AS contests WHERE contests.type = 'CONTESTS'
            AND ((contests.source = c.row AND contests.target = other.row) OR (contests.source = other.row AND contests.target = c.row)))
ORDER BY competence, organisation;
