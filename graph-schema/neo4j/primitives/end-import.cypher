MATCH (s:Store) SET s.lastChange = $last REMOVE s.importing
