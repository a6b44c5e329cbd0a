INSERT INTO change (seq, at, author, act, subject, version, before, after) VALUES ($seq, $at, $author, $act, $subject, $version, $before, $after);
