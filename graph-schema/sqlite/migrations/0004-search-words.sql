-- The words of the search index as a table, so that a mistyped word can be held against them. Computed, not stored.
CREATE VIRTUAL TABLE search_word USING fts5vocab('search', 'row');
