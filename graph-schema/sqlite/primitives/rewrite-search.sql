INSERT INTO search (search) VALUES ('optimize');
