// Waits until no change is being kept, so that what is read before and after can be told apart.
MATCH (s:Store) SET s.lock = true REMOVE s.lock
RETURN s.lastChange AS seq
