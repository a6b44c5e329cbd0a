-- Who is signed in with a session, and in which roles?
-- seen by: system
-- columns: account, account_props, session_id, session_props, context, link_props
SELECT a.id AS account, a.props AS account_props, s.id AS session_id, s.props AS session_props, c.id AS context, acts.props AS link_props
FROM node AS s
JOIN link AS has ON has.target = s.row AND has.type = 'HAS'
JOIN node AS a ON a.row = has.source AND a.label = 'Account' AND a.retired = 0 AND json_extract(a.props, '$.disabledOn') IS NULL
LEFT JOIN link AS acts ON acts.source = a.row AND acts.type = 'ACTS_IN' AND EXISTS (SELECT 1 FROM node AS n WHERE n.row = acts.target AND n.retired = 0)
LEFT JOIN node AS c ON c.row = acts.target
WHERE s.label = 'Session' AND s.code = $session AND s.retired = 0
ORDER BY acts.row;
