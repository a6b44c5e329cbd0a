-- Which organisations and people can belong to a group?
-- seen by: system
-- columns: id, label, code, name, short_name
SELECT id, label, code, props ->> 'name' AS name, props ->> 'shortName' AS short_name
FROM node WHERE label IN ('Organisation', 'Person') AND retired = 0
ORDER BY label, code;
