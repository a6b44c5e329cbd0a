-- Where is a contact used: by which organisation, at which place, post or competence of it?
-- seen by: public
-- columns: label, code, props, organisation, organisation_props, matter
SELECT s.label AS label, s.code AS code, s.props AS props, coalesce(o.code, s.code) AS organisation, coalesce(o.props, s.props) AS organisation_props, m.code AS matter
FROM node AS k
JOIN link AS reached ON reached.target = k.row AND reached.type = 'REACHED_AT'
JOIN node AS s ON s.row = reached.source AND s.retired = 0
LEFT JOIN link AS belongs ON belongs.source = s.row
    AND belongs.type = CASE s.label WHEN 'Branch' THEN 'OF' WHEN 'Post' THEN 'IN' WHEN 'Competence' THEN 'HELD_BY' END
LEFT JOIN node AS o ON o.row = belongs.target
LEFT JOIN link AS about ON about.source = s.row AND s.label = 'Competence' AND about.type = 'OF'
LEFT JOIN node AS m ON m.row = about.target
WHERE k.label = 'Contact' AND k.code = $contact
ORDER BY organisation, label DESC, code;
