// A node that was erased meanwhile makes CREATE fail, as it must: the history would tell of a link that is not there.
UNWIND $links AS new
OPTIONAL MATCH (a:Node {id: new.from})
OPTIONAL MATCH (b:Node {id: new.to})
CREATE (a)-[r:$(new.type)]->(b) SET r = new.all
