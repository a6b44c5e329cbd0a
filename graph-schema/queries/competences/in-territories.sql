-- Which competences of these matters hold for these territories, whenever they are or were valid, and from when does a decision say that here it is somebody else?
-- seen by: public
-- columns: id, matter, territory, kind, territory_name, props, organisation, organisation_props, ceded
SELECT c.id AS id, m.code AS matter, t.code AS territory, t.props ->> 'kind' AS kind, t.props ->> 'name' AS territory_name,
    c.props AS props, o.code AS organisation, o.props AS organisation_props,
    (SELECT min(d.props ->> 'appliesFrom') FROM link AS concerns
        CROSS JOIN node AS d ON d.row = concerns.source AND d.label = 'Dispute' AND d.retired = 0 AND d.props ->> 'state' = 'settled'
        CROSS JOIN link AS won ON won.source = d.row AND won.type = 'FOR' AND won.target <> o.row
        CROSS JOIN link AS about ON about.source = d.row AND about.type = 'IN'
        CROSS JOIN node AS place ON place.row = about.target AND place.code IN (SELECT value FROM json_each($territories))
        WHERE concerns.target = c.row AND concerns.type = 'CONCERNS') AS ceded
FROM json_each($matters) AS asked
JOIN node AS m ON m.label = 'Matter' AND m.code = asked.value
JOIN json_each($territories) AS area
JOIN node AS t ON t.label = 'Territory' AND t.code = area.value
JOIN competence_at AS at ON at.matter = m.row AND at.territory = t.row
JOIN node AS c ON c.row = at.competence
JOIN link AS held ON held.source = c.row AND held.type = 'HELD_BY'
JOIN node AS o ON o.row = held.target AND o.retired = 0
ORDER BY c.code, t.code;
