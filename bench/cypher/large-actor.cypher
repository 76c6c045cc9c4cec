// 9994 hits on the store in a graph of 100382 nodes, says PROFILE
MATCH (:Actor {slug: $speaker})-[:MAKES]->(c)
WITH c ORDER BY c.position, c.slug LIMIT 20
RETURN collect(c {.slug, .act}) AS nodes
