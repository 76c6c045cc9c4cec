// 38866 hits on the store in a graph of 100382 nodes, says PROFILE
MATCH (c:Claim {speaker: $speaker}) WHERE c.position >= '' AND c.slug IS NOT NULL
  AND EXISTS { (c)-[:STATES]->()-[:ABOUT]->(:Concept {slug: $concept}) }
WITH c ORDER BY c.speaker, c.position, c.slug
WITH collect(c) AS found
RETURN size(found) AS totalCount, [c IN found[..20] | c {.slug, .act}] AS nodes
