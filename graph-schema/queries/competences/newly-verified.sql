-- Which competences were verified last, invented examples apart?
-- seen by: public
-- columns: matter, matter_props, organisation_props, territory, territory_name, verified_on, verified_by
SELECT m.code AS matter, m.props AS matter_props, o.props AS organisation_props, t.code AS territory, t.props ->> 'name' AS territory_name,
    c.props ->> 'verifiedOn' AS verified_on, c.props ->> 'verifiedBy' AS verified_by
FROM node AS c
JOIN link AS of_matter ON of_matter.source = c.row AND of_matter.type = 'OF'
JOIN node AS m ON m.row = of_matter.target
JOIN link AS held ON held.source = c.row AND held.type = 'HELD_BY'
JOIN node AS o ON o.row = held.target
JOIN link AS seated ON seated.source = o.row AND seated.type = 'SEATED_IN'
JOIN node AS t ON t.row = seated.target
WHERE c.label = 'Competence' AND c.retired = 0 AND c.props ->> 'confidence' <> 'example' AND c.props ->> 'verifiedOn' <= $day AND coalesce(c.props ->> 'validTo', '9') >= $day
    AND NOT EXISTS (SELECT 1 FROM link AS contests WHERE contests.source = c.row AND contests.type = 'CONTESTS')
    AND NOT EXISTS (SELECT 1 FROM link AS contested WHERE contested.target = c.row AND contested.type = 'CONTESTS')
    AND NOT EXISTS (
        SELECT 1 FROM link AS concerns JOIN node AS d ON d.row = concerns.source AND d.label = 'Dispute' AND d.props ->> 'state' = 'open'
        WHERE concerns.target = c.row AND concerns.type = 'CONCERNS')
ORDER BY verified_on DESC, matter, c.code
LIMIT 200;
