// Which territories of any kind are there?
// seen by: public
// columns: code, props
MATCH (t:Territory {retired: false})
RETURN t.code AS code, properties(t) AS props
ORDER BY code
