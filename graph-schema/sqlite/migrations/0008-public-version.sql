-- Grows with every change of what everybody sees, so that what is read into memory once is read again only then.
CREATE TABLE public_version (version INTEGER NOT NULL) STRICT;
INSERT INTO public_version VALUES (1);
