// What goes with a thing that is erased: its own keys and devices, letters and invitations to its address, traces of its import, proposals that name it?
// seen by: system
// columns: id
MATCH (a:Node {id: $erased})
CALL (a) {
  MATCH (a)-[:HAS]->(own:Node) RETURN own.id AS id
  UNION
  MATCH (mail:Letter) WHERE a:Account AND toLower(mail.to) = a.code RETURN mail.id AS id
  UNION
  MATCH (mail:Invitation) WHERE a:Account AND toLower(mail.email) = a.code RETURN mail.id AS id
  UNION
  MATCH (trace:ImportTrace) WHERE a:ImportRun AND trace.code STARTS WITH a.code + '-' RETURN trace.id AS id
  UNION
  MATCH (proposal:Proposal)
  WHERE a:Person AND (proposal.changes CONTAINS a.id OR proposal.changes CONTAINS a.code + '"' OR proposal.accepted CONTAINS a.id OR proposal.form CONTAINS a.name)
  RETURN proposal.id AS id
}
RETURN DISTINCT id
ORDER BY id
