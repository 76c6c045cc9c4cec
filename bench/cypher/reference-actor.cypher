// 5 hits on the store in a graph of 100382 nodes, says PROFILE
MATCH (a:Actor {slug: $actor})
RETURN a {.slug, .name, .kind, .description} AS actor
