// Which territories have these codes?
// seen by: public
// columns: code, props
UNWIND $codes AS asked
MATCH (t:Territory {code: asked, retired: false})
RETURN t.code AS code, properties(t) AS props
ORDER BY code
