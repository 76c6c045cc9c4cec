// 921 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  COLLECT {
    MATCH (m:Ambiguity) WHERE m.slug STARTS WITH 'usa-venezuela-conversations:'
    WITH m ORDER BY m.slug LIMIT 100
    RETURN {
      question: m.question,
      passages: COLLECT {
        MATCH (m)-[:FOUND_IN]->(p)
        WITH p ORDER BY p.start, p.quoteStart, p.slug
        RETURN p.quote
      },
      readings: COLLECT {
        MATCH (m)-[:READ_AS]->(x)
        WITH x ORDER BY x.slug
        RETURN x {.text, .preferred, .why}
      }
    }
  } AS ambiguities
