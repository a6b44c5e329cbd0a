INSERT INTO link (id, type, source, target, props) VALUES ($id, $type, $source, $target, $props);
