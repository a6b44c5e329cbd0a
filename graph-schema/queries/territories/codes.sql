-- By which codes are territories known, and which of them are no more?
-- seen by: public
-- columns: code, kind, name, csu, ruian, ended
SELECT t.code AS code, t.props ->> 'kind' AS kind, t.props ->> 'name' AS name, t.props ->> 'csu' AS csu, t.props ->> 'ruian' AS ruian, t.props ->> 'validTo' AS ended
FROM node AS t
WHERE t.label = 'Territory' AND t.retired = 0
ORDER BY code;
