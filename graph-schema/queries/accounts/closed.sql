-- Which accounts are closed and not erased yet?
-- seen by: system
-- columns: account, name, email, closed
SELECT a.id AS account, a.props ->> 'name' AS name, a.props ->> 'email' AS email, a.props ->> 'disabledOn' AS closed
FROM node AS a
WHERE a.label = 'Account' AND a.retired = 0 AND a.props ->> 'disabledOn' IS NOT NULL
ORDER BY closed, account;
