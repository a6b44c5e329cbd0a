// By which codes are territories known, and which of them are no more?
// seen by: public
// columns: code, kind, name, csu, ruian, ended
MATCH (t:Territory {retired: false})
RETURN t.code AS code, t.kind AS kind, t.name AS name, t.csu AS csu, t.ruian AS ruian, t.validTo AS ended
ORDER BY code
