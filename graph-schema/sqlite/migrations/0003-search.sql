-- Full text over folded words. The rows are those of `node`; the columns come from the `search` column of nodes.csv.
CREATE VIRTUAL TABLE search USING fts5 (
    name, text,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 0',
    prefix = '2 3 4'
);
