// 181 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  COLLECT {
    MATCH (f:Finding) WHERE f.slug STARTS WITH 'usa-venezuela-conversations:' AND f.rule = 'one-voice'
    WITH f ORDER BY f.slug LIMIT 50
    RETURN {
      text: f.text,
      compares: COLLECT {
        MATCH (f)-[:COMPARES]->(c)
        WITH c ORDER BY c.slug
        RETURN {
          speaker: head([(c)<-[:MAKES]-(s) | s {.name, .named}]),
          polarity: c.polarity,
          proposition: head([(c)-[:STATES]->(q) | q.text]),
          passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
        }
      }
    }
  } AS findings
