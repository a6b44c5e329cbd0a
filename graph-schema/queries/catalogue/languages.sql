-- Which languages does the platform know?
-- seen by: public
-- columns: id, code, props
SELECT n.id AS id, n.code AS code, n.props AS props FROM node AS n WHERE n.label = 'Language' AND n.retired = 0 ORDER BY n.code;
