-- In how many administrative districts (ORP) of a region does no language help of these matters speak the language?
-- seen by: public
-- columns: missing, districts
SELECT count(*) FILTER (WHERE NOT EXISTS (
        SELECT 1 FROM territory_above AS up
        CROSS JOIN competence_at AS at ON at.territory = up.above AND at.matter IN (SELECT m.row FROM json_each($matters) AS asked CROSS JOIN node AS m ON m.label = 'Matter' AND m.code = asked.value)
        CROSS JOIN link AS speaks ON speaks.type = 'SPEAKS'
            AND speaks.source IN (SELECT at.competence UNION SELECT branch FROM competence_branch WHERE competence = at.competence)
        CROSS JOIN node AS l ON l.row = speaks.target AND l.code = $language
        WHERE up.place = orp.row
            AND coalesce(at.valid_from, '0') <= $date AND coalesce(at.valid_to, '9') >= $date
            AND coalesce(speaks.props ->> 'validFrom', '0') <= $date AND coalesce(speaks.props ->> 'validTo', '9') >= $date
            AND coalesce(speaks.props ->> 'verifiedOn', '9') >= $yearAgo
    )) AS missing,
    count(*) AS districts
FROM node AS region
JOIN territory_above AS above ON above.above = region.row
JOIN node AS orp ON orp.row = above.place AND orp.props ->> 'kind' = 'orp' AND orp.retired = 0
WHERE region.label = 'Territory' AND region.code = $region;
