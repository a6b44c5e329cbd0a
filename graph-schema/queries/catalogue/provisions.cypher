// Which acts and parts of acts are known?
// seen by: public
// columns: code, props
MATCH (p:LegalProvision {retired: false})
RETURN p.code AS code, properties(p) AS props
ORDER BY code
