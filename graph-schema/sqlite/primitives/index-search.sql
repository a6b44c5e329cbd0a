INSERT INTO search (rowid, name, text) VALUES ($row, $name, $text);
