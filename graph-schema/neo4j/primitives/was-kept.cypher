// Asked under the lock, so that a commit that is still going on has ended.
MATCH (s:Store) SET s.lock = true REMOVE s.lock
WITH s
RETURN EXISTS { MATCH (:Change {write: $write}) } AS kept
