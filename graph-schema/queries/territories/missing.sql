-- Which matters of a place has nobody recorded who decides or delivers them that day, neither there nor in any territory above?
-- seen by: public
-- columns: matter
SELECT m.code AS matter
FROM node AS place
JOIN node AS m ON m.label = 'Matter' AND m.retired = 0
WHERE place.label = 'Territory' AND place.code = $place
    AND coalesce(m.props ->> 'validFrom', '0') <= $date AND coalesce(m.props ->> 'validTo', '9') >= $date
    AND NOT EXISTS (
        SELECT 1 FROM territory_above AS up
        JOIN competence_at AS at ON at.matter = m.row AND at.territory = up.above
        WHERE up.place = place.row AND at.role IN ('decides', 'delivers')
            AND coalesce(at.valid_from, '0') <= $date AND coalesce(at.valid_to, '9') >= $date)
ORDER BY matter;
