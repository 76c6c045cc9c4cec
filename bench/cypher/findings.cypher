// 282 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  COLLECT {
    MATCH (f:Finding) WHERE f.slug STARTS WITH 'usa-venezuela-conversations:'
    WITH f ORDER BY f.rule, f.slug LIMIT 100
    RETURN {
      rule: f.rule,
      text: f.text,
      holds: f.holds,
      readings: COLLECT {
        MATCH (f)-[:NEEDS_READING]->(x)
        WITH x ORDER BY x.slug
        RETURN x.text
      }
    }
  } AS findings
