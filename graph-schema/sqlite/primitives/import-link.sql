INSERT INTO link (id, type, source, target, props)
SELECT $id, $type, s.row, t.row, $props FROM node AS s, node AS t WHERE s.id = $from AND t.id = $to;
