// What an import would be taken back by, found by its code.
CREATE INDEX importTrace_code IF NOT EXISTS FOR (n:ImportTrace) ON (n.code);
