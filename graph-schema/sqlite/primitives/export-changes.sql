SELECT seq, at, author, act, subject, version, before, after FROM change WHERE seq > $after ORDER BY seq LIMIT $limit;
