-- An unlinked link is in the history alone; whoever erases a node finds the links it once had by their ends.
CREATE INDEX change_unlinked_from ON change (json_extract(before, '$.from')) WHERE act = 'unlinked';
CREATE INDEX change_unlinked_to ON change (json_extract(before, '$.to')) WHERE act = 'unlinked';
