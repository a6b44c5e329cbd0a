// An unlinked link is in the history alone; whoever erases a node finds the links it once had among the unlinked.
CREATE INDEX change_act IF NOT EXISTS FOR (c:Change) ON (c.act);
