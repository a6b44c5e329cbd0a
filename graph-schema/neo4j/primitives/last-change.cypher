MATCH (s:Store) RETURN s.lastChange AS seq
