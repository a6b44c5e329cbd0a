MATCH (n:Node {id: $id}) SET n = $all
