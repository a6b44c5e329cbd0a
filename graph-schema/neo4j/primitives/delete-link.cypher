MATCH (a:Node {id: $from}) SET a.lock = true REMOVE a.lock
WITH a
MATCH (a)-[r {id: $link}]->() WHERE type(r) = $type
DELETE r
RETURN $link AS link
