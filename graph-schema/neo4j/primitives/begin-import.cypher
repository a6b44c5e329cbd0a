MATCH (s:Store) SET s.importing = true
