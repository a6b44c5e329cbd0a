-- What goes with a thing that is erased: its own keys and devices, letters and invitations to its address, traces of its import, proposals that name it?
-- seen by: system
-- columns: id
SELECT own.id AS id
FROM node AS a
JOIN link AS has ON has.source = a.row AND has.type = 'HAS'
JOIN node AS own ON own.row = has.target
WHERE a.id = $erased
UNION
SELECT mail.id
FROM node AS a
JOIN node AS mail ON (mail.label = 'Letter' AND lower(mail.props ->> 'to') = a.code) OR (mail.label = 'Invitation' AND lower(mail.props ->> 'email') = a.code)
WHERE a.id = $erased AND a.label = 'Account'
UNION
SELECT trace.id
FROM node AS a
JOIN node AS trace ON trace.label = 'ImportTrace' AND trace.code >= a.code || '-' AND trace.code < a.code || '.'
WHERE a.id = $erased AND a.label = 'ImportRun'
UNION
SELECT proposal.id
FROM node AS a
JOIN node AS proposal ON proposal.label = 'Proposal'
    AND (instr(proposal.props ->> 'changes', a.id) OR instr(proposal.props ->> 'changes', a.code || '"') OR instr(coalesce(proposal.props ->> 'accepted', ''), a.id)
        OR instr(proposal.props ->> 'form', a.props ->> 'name'))
WHERE a.id = $erased AND a.label = 'Person'
ORDER BY id;
