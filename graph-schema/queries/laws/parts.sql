-- Which parts of an act are known?
-- seen by: public
-- columns: code, props, act, act_props
SELECT l.code AS code, l.props AS props, act.code AS act, act.props AS act_props
FROM node AS act
JOIN link AS part ON part.target = act.row AND part.type = 'PART_OF'
JOIN node AS l ON l.row = part.source AND l.label = 'LegalProvision' AND l.retired = 0
WHERE act.label = 'LegalProvision' AND act.code = $act
ORDER BY code;
