SELECT id, label, version, retired, props FROM node WHERE id > $after ORDER BY id LIMIT $limit;
