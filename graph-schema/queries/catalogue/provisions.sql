-- Which acts and parts of acts are known?
-- seen by: public
-- columns: code, props
SELECT code, props FROM node WHERE label = 'LegalProvision' AND retired = 0 ORDER BY code;
