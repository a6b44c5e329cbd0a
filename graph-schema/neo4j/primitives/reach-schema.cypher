MATCH (s:Store) WHERE s.schema < $number SET s.schema = $number
