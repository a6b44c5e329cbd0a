-- Into which fields of life are matters grouped?
-- seen by: public
-- columns: id, code, props
SELECT n.id AS id, n.code AS code, n.props AS props FROM node AS n WHERE n.label = 'MatterGroup' AND n.retired = 0 ORDER BY n.code;
