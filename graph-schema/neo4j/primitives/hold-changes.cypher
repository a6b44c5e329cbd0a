// Until this transaction ends nobody can keep a change; whoever only reads goes on, for the history itself is not locked.
MATCH (g:Gate) SET g.lock = true
