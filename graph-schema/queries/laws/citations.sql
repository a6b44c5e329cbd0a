-- Which matters, and which organisations in which role, cite a provision or a part of it?
-- seen by: public
-- columns: provision, matter, role, organisation, organisation_props
WITH cited AS (
    SELECT l.row AS row, l.code AS code FROM node AS l WHERE l.label = 'LegalProvision' AND l.code = $code
    UNION
    SELECT part.row, part.code FROM node AS act
    JOIN link AS inside ON inside.target = act.row AND inside.type = 'PART_OF'
    JOIN node AS part ON part.row = inside.source AND part.retired = 0
    WHERE act.label = 'LegalProvision' AND act.code = $code
)
SELECT cited.code AS provision, m.code AS matter, NULL AS role, NULL AS organisation, NULL AS organisation_props
FROM cited
CROSS JOIN link AS cites ON cites.target = cited.row AND cites.type = 'CITES'
CROSS JOIN node AS m ON m.row = cites.source AND m.label = 'Matter' AND m.retired = 0
UNION ALL
SELECT cited.code, m.code, c.props ->> 'role', o.code, o.props
FROM cited
CROSS JOIN link AS cites ON cites.target = cited.row AND cites.type = 'CITES'
CROSS JOIN node AS c ON c.row = cites.source AND c.label = 'Competence' AND c.retired = 0
JOIN link AS about ON about.source = c.row AND about.type = 'OF'
JOIN node AS m ON m.row = about.target
JOIN link AS held ON held.source = c.row AND held.type = 'HELD_BY'
JOIN node AS o ON o.row = held.target AND o.retired = 0
ORDER BY matter, provision, role, organisation;
