-- To which groups does or did an organisation belong, and since when?
-- seen by: public
-- columns: code, props, link_props
SELECT p.code AS code, p.props AS props, m.props AS link_props
FROM node AS o
JOIN link AS m ON m.source = o.row AND m.type = 'MEMBER_OF'
JOIN node AS p ON p.row = m.target AND p.retired = 0
WHERE o.label = 'Organisation' AND o.code = $organisation
ORDER BY m.id;
