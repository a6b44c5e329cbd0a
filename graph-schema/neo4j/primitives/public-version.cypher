MATCH (s:Store) RETURN s.publicVersion AS seq
