// Counts of foreigners, each found by its code.
CREATE INDEX foreignerCount_code IF NOT EXISTS FOR (n:ForeignerCount) ON (n.code);
