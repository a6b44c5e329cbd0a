// Every node of the graph has the label Node beside its own; its key is label and code in one. A link has its id among
// its properties. Change is the history, Store says how far the schema and the history are.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT node_key IF NOT EXISTS FOR (n:Node) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (c:Change) REQUIRE c.seq IS UNIQUE;
CREATE INDEX change_subject IF NOT EXISTS FOR (c:Change) ON (c.subject);
CREATE INDEX change_write IF NOT EXISTS FOR (c:Change) ON (c.write);
