MATCH (c:Change) WHERE c.seq > $after
RETURN c.seq AS seq, c.at AS at, c.author AS author, c.act AS act, c.subject AS subject, c.version AS version, c.before AS before, c.after AS after
ORDER BY c.seq LIMIT $limit
