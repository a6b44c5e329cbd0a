-- Which competences of these matters hold for these territories, whenever they are or were valid?
-- seen by: public
-- columns: id, matter, territory, kind, territory_name, props, organisation, organisation_props
SELECT c.id AS id, m.code AS matter, t.code AS territory, t.props ->> 'kind' AS kind, t.props ->> 'name' AS territory_name,
    c.props AS props, o.code AS organisation, o.props AS organisation_props
FROM json_each($matters) AS asked
CROSS JOIN node AS m ON m.label = 'Matter' AND m.code = asked.value
JOIN competence_at AS at ON at.matter = m.row AND at.territory IN (
    SELECT place.row FROM json_each($territories) AS area CROSS JOIN node AS place ON place.label = 'Territory' AND place.code = area.value)
JOIN node AS t ON t.row = at.territory
JOIN node AS c ON c.row = at.competence
JOIN link AS held ON held.source = c.row AND held.type = 'HELD_BY'
JOIN node AS o ON o.row = held.target AND o.retired = 0
ORDER BY c.code, t.code;
