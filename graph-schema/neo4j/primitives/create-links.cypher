UNWIND $links AS new
MATCH (a:Node {id: new.from})
MATCH (b:Node {id: new.to})
CREATE (a)-[r:$(new.type)]->(b) SET r = new.all
