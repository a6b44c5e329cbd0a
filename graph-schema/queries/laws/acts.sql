-- Which acts are known, and how many of their parts?
-- seen by: public
-- columns: code, props, act, act_props, parts
SELECT a.code AS code, a.props AS props, a.code AS act, a.props AS act_props,
    (SELECT count(*) FROM link AS part WHERE part.target = a.row AND part.type = 'PART_OF') AS parts
FROM node AS a
WHERE a.label = 'LegalProvision' AND a.retired = 0
    AND NOT EXISTS (SELECT 1 FROM link AS whole WHERE whole.source = a.row AND whole.type = 'PART_OF')
ORDER BY code;
