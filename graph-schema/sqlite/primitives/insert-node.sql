INSERT INTO node (id, label, code, version, props) VALUES ($id, $label, $code, 1, $props) RETURNING row;
