// Under the lock of the history, so that nobody keeps a link to the node after its links were looked for. The writes that
// its changes were part of are given back: somebody may still have to ask whether one of them was kept.
MATCH (g:Gate) SET g.lock = true REMOVE g.lock
WITH g
MATCH (s:Store) SET s.lock = true REMOVE s.lock
WITH s
MATCH (n:Node {id: $id}) SET n.lock = true
WITH n, n.version AS version
OPTIONAL MATCH (n)-[r]-(:Node)
WITH n, version, collect(DISTINCT r.id) AS links
OPTIONAL MATCH (u:Change {act: 'unlinked'}) WHERE u.before CONTAINS '"from":"' + $id + '"' OR u.before CONTAINS '"to":"' + $id + '"'
WITH n, version, links, collect(u.subject) AS unlinked
WITH n, version, links + unlinked + [$id] AS subjects
OPTIONAL MATCH (c:Change) WHERE c.subject IN subjects
WITH n, version, collect(c) AS gone, collect(DISTINCT c.write) AS writes
FOREACH (c IN gone | DELETE c)
DETACH DELETE n
RETURN version, writes
