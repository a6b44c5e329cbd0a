// Merges of duplicate organisations, each found by its code.
CREATE INDEX merge_code IF NOT EXISTS FOR (n:Merge) ON (n.code);
