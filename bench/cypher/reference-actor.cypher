MATCH (a:Actor {slug: $actor})
RETURN a {.slug, .name, .kind, .description} AS actor
