// Who signs in, what they did and what waits for a decision, each found by its code.
CREATE INDEX account_code IF NOT EXISTS FOR (n:Account) ON (n.code);
CREATE INDEX passkey_code IF NOT EXISTS FOR (n:Passkey) ON (n.code);
CREATE INDEX session_code IF NOT EXISTS FOR (n:Session) ON (n.code);
CREATE INDEX oneTimeLink_code IF NOT EXISTS FOR (n:OneTimeLink) ON (n.code);
CREATE INDEX invitation_code IF NOT EXISTS FOR (n:Invitation) ON (n.code);
CREATE INDEX externalSignIn_code IF NOT EXISTS FOR (n:ExternalSignIn) ON (n.code);
CREATE INDEX auditEntry_code IF NOT EXISTS FOR (n:AuditEntry) ON (n.code);
CREATE INDEX auditEntry_subject IF NOT EXISTS FOR (n:AuditEntry) ON (n.subject);
CREATE INDEX auditEntry_actor IF NOT EXISTS FOR (n:AuditEntry) ON (n.actor);
CREATE INDEX letter_code IF NOT EXISTS FOR (n:Letter) ON (n.code);
CREATE INDEX letter_state IF NOT EXISTS FOR (n:Letter) ON (n.state);
CREATE INDEX platform_code IF NOT EXISTS FOR (n:Platform) ON (n.code);
CREATE INDEX proposal_code IF NOT EXISTS FOR (n:Proposal) ON (n.code);
CREATE INDEX dispute_code IF NOT EXISTS FOR (n:Dispute) ON (n.code);
CREATE INDEX statement_code IF NOT EXISTS FOR (n:Statement) ON (n.code);
CREATE INDEX importRun_code IF NOT EXISTS FOR (n:ImportRun) ON (n.code);
