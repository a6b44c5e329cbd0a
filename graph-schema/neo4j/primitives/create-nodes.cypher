UNWIND $nodes AS new
CREATE (n:Node) SET n = new.all, n:$(new.label)
