// 209 hits on the store in a graph of 100382 nodes, says PROFILE
MATCH (a:Actor {slug: $actor})
RETURN a.name AS name, COLLECT {
  MATCH (c:Claim) WHERE c.speaker = $actor AND c.position >= '' AND c.slug IS NOT NULL
  WITH c ORDER BY c.speaker, c.position, c.slug LIMIT 20
  RETURN {
    slug: c.slug,
    act: c.act,
    passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p.quote }
  }
} AS claims
