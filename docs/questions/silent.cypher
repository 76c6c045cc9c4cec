// Who is spoken of and never speaks?
MATCH (f:Finding {rule: 'silent-party'})-[:FOUND_ABOUT]->(a)
WHERE f.article = 'usa-venezuela-conversations'
RETURN a.name AS actor, f.text AS finding ORDER BY actor
