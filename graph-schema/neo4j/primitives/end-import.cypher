MATCH (s:Store) SET s.lastChange = $last, s.publicVersion = s.publicVersion + 1 REMOVE s.importing
