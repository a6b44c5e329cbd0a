// Asked under the lock, so that a commit that is still going on has ended. A write whose history was erased was kept too.
MATCH (s:Store) SET s.lock = true REMOVE s.lock
WITH s
RETURN EXISTS { MATCH (:Change {write: $write}) } OR EXISTS { MATCH (c:Change {act: 'erased'}) WHERE $write IN c.writes } AS kept
