OPTIONAL MATCH (s:Store)
RETURN coalesce(s.schema, 0) AS schema, s IS NULL AND EXISTS { MATCH () } AS foreign
