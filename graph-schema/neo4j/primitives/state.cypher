OPTIONAL MATCH (s:Store)
RETURN coalesce(s.schema, 0) AS schema, coalesce(s.importing, false) AS importing, s IS NULL AND EXISTS { MATCH () } AS foreign
