-- Which other claims contradict these competences, unless one of the two has ended, and who else is in an open dispute about them?
-- seen by: public
-- columns: competence, other, other_props, organisation, organisation_props, dispute
WITH asked AS (SELECT c.row, c.id, coalesce(c.props ->> 'validTo', '9') >= $date AS lives FROM json_each($competences) AS given CROSS JOIN node AS c ON c.id = given.value),
pairs AS (
    SELECT asked.id, l.target AS other FROM asked CROSS JOIN link AS l ON l.source = asked.row AND l.type = 'CONTESTS' AND asked.lives
    UNION ALL
    SELECT asked.id, l.source FROM asked CROSS JOIN link AS l ON l.target = asked.row AND l.type = 'CONTESTS' AND asked.lives)
SELECT pairs.id AS competence, other.id AS other, other.props AS other_props, o.code AS organisation, o.props AS organisation_props, '' AS dispute
FROM pairs
CROSS JOIN node AS other ON other.row = pairs.other AND other.retired = 0 AND coalesce(other.props ->> 'validTo', '9') >= $date
CROSS JOIN link AS held ON held.source = other.row AND held.type = 'HELD_BY'
CROSS JOIN node AS o ON o.row = held.target
UNION ALL
SELECT asked.id, '', NULL, o.code, o.props, d.code
FROM asked
CROSS JOIN link AS concerns ON concerns.target = asked.row AND concerns.type = 'CONCERNS'
CROSS JOIN node AS d ON d.row = concerns.source AND d.label = 'Dispute' AND d.retired = 0 AND d.props ->> 'state' = 'open'
CROSS JOIN link AS about ON about.source = d.row AND about.type = 'ABOUT'
CROSS JOIN node AS o ON o.row = about.target
WHERE NOT EXISTS (SELECT 1 FROM link AS own WHERE own.source = asked.row AND own.type = 'HELD_BY' AND own.target = o.row)
ORDER BY competence, dispute, other, organisation;
