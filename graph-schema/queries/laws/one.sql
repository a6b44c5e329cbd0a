-- What does a provision say, and in which act does it stand?
-- seen by: public
-- columns: code, props, act, act_props
SELECT l.code AS code, l.props AS props, coalesce(act.code, l.code) AS act, coalesce(act.props, l.props) AS act_props
FROM node AS l
LEFT JOIN link AS part ON part.source = l.row AND part.type = 'PART_OF'
LEFT JOIN node AS act ON act.row = part.target
WHERE l.label = 'LegalProvision' AND l.code = $code AND l.retired = 0;
