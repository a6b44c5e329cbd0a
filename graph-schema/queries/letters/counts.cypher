// How many letters are in each state?
// seen by: system
// columns: state, letters
MATCH (n:Letter {retired: false})
RETURN n.state AS state, count(*) AS letters
ORDER BY state
