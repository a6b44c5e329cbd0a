-- At which places are these competences exercised: their own, or all places of the organisation where none is named?
-- seen by: public
-- columns: competence, branch, code, props, place, place_name, serves
SELECT c.id AS competence, b.id AS branch, b.code AS code, b.props AS props, p.code AS place, p.props ->> 'name' AS place_name,
    (SELECT json_group_array(area.code ORDER BY s.row) FROM link AS s JOIN node AS area ON area.row = s.target WHERE s.source = b.row AND s.type = 'SERVES') AS serves
FROM json_each($competences) AS asked
JOIN node AS c ON c.id = asked.value
JOIN competence_branch AS at ON at.competence = c.row
JOIN node AS b ON b.row = at.branch
LEFT JOIN link AS lies ON lies.source = b.row AND lies.type = 'LIES_IN'
LEFT JOIN node AS p ON p.row = lies.target
ORDER BY competence, code;
