-- Who holds no post since before a day?
-- seen by: system
-- columns: id
SELECT p.id AS id
FROM node AS p
WHERE p.label = 'Person'
    AND EXISTS (SELECT 1 FROM link AS held WHERE held.source = p.row AND held.type = 'HOLDS')
    AND NOT EXISTS (SELECT 1 FROM link AS held WHERE held.source = p.row AND held.type = 'HOLDS' AND coalesce(json_extract(held.props, '$.heldTo'), '9999') >= $before)
ORDER BY id LIMIT $limit;
