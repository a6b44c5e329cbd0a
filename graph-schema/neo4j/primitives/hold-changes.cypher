// Until this transaction ends nobody can keep a change.
MATCH (s:Store) SET s.lock = true
