SELECT seq, at, author, act, subject, version, before, after FROM change WHERE subject = $id ORDER BY seq;
