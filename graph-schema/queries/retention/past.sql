-- Which things of a kind have a moment before another and still hold a property?
-- seen by: system
-- columns: id
SELECT id FROM node WHERE label = $label AND json_extract(props, '$.' || $property) < $before AND json_extract(props, '$.' || $filled) IS NOT NULL ORDER BY id LIMIT $limit;
