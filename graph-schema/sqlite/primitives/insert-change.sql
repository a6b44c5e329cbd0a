INSERT INTO change (at, author, act, subject, version, before, after) VALUES ($at, $author, $act, $subject, $version, $before, $after);
