MERGE (s:Store {name: 'network'}) ON CREATE SET s.schema = 0, s.lastChange = 0
MERGE (:Gate {name: 'changes'})
