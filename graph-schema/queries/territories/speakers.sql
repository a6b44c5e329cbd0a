-- Who helps with which language at a place that day, in which mode, verified within a year or not yet?
-- seen by: public
-- columns: language, mode, organisation, organisation_props
SELECT DISTINCT l.code AS language, speaks.props ->> 'mode' AS mode, o.code AS organisation, o.props AS organisation_props
FROM node AS place
JOIN node AS m ON m.label = 'Matter' AND m.retired = 0 AND json_array_length(m.props, '$.languageHelpFor') > 0
JOIN territory_above AS up ON up.place = place.row
JOIN competence_at AS at ON at.matter = m.row AND at.territory = up.above
JOIN link AS speaks ON speaks.type = 'SPEAKS'
    AND speaks.source IN (SELECT at.competence UNION SELECT branch FROM competence_branch WHERE competence = at.competence)
JOIN node AS l ON l.row = speaks.target
JOIN link AS held ON held.source = at.competence AND held.type = 'HELD_BY'
JOIN node AS o ON o.row = held.target AND o.retired = 0
WHERE place.label = 'Territory' AND place.code = $place
    AND coalesce(at.valid_from, '0') <= $date AND coalesce(at.valid_to, '9') >= $date
    AND coalesce(speaks.props ->> 'validFrom', '0') <= $date AND coalesce(speaks.props ->> 'validTo', '9') >= $date
    AND coalesce(speaks.props ->> 'verifiedOn', '9') >= $yearAgo
ORDER BY language, organisation, mode;
