-- Who belongs or belonged to a group, and since when?
-- seen by: public
-- columns: link, link_props, label, code, props
SELECT m.id AS link, m.props AS link_props, who.label AS label, who.code AS code, who.props AS props
FROM node AS p
JOIN link AS m ON m.target = p.row AND m.type = 'MEMBER_OF'
JOIN node AS who ON who.row = m.source AND who.retired = 0
WHERE p.label = 'Platform' AND p.code = $platform
ORDER BY link;
