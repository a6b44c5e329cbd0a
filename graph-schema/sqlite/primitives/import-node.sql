INSERT INTO node (id, label, code, version, retired, props) VALUES ($id, $label, $code, $version, $retired, $props) RETURNING row;
