// Grows with every change of what everybody sees; it is a property of Store.
MATCH (s:Store) SET s.publicVersion = 1
