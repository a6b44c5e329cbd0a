// Changes are numbered in the order in which they are kept: whoever keeps some holds the lock until the commit.
MATCH (g:Gate) SET g.lock = true REMOVE g.lock
WITH g
MATCH (s:Store) SET s.lock = true REMOVE s.lock
WITH s
SET s.lastChange = s.lastChange + size($changes), s.publicVersion = s.publicVersion + CASE WHEN $public THEN 1 ELSE 0 END
WITH s.lastChange - size($changes) AS before
UNWIND range(0, size($changes) - 1) AS at
CREATE (c:Change) SET c = $changes[at], c.seq = before + 1 + at
