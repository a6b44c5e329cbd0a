-- Who signs in, what they did and what waits for a decision, each found by its code: what an index by label and code
-- cannot answer alone. Codes themselves are covered by node_code.
CREATE INDEX node_audit_subject ON node (json_extract(props, '$.subject')) WHERE label = 'AuditEntry';
CREATE INDEX node_audit_actor ON node (json_extract(props, '$.actor')) WHERE label = 'AuditEntry';
CREATE INDEX node_letter_state ON node (json_extract(props, '$.state')) WHERE label = 'Letter';
