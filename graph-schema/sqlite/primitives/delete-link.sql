DELETE FROM link WHERE row = $row;
