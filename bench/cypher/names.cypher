// 1152 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  COLLECT {
    MATCH (e:Event {article: 'usa-venezuela-conversations'}) WHERE e.name >= '' AND e.slug IS NOT NULL
    WITH e ORDER BY e.article, e.name, e.slug LIMIT 50
    RETURN {
      title: e.title,
      called: COLLECT {
        MATCH (e)-[r:CALLED|NOT_CALLED]->(k)
        WITH k, r ORDER BY k.name, k.slug, r.id
        RETURN {
          node: k.name,
          standing: r.standing,
          words: r.words,
          inPassing: r.inPassing,
          statedBy: COLLECT {
            MATCH (c:Claim) WHERE c.slug IN r.claims
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          },
          editorial: r.editorial,
          underReading: CASE WHEN r.reading IS NOT NULL THEN head(COLLECT { MATCH (x:Reading {slug: r.reading}) RETURN {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])} }) END
        }
      }
    }
  } AS events,
  COLLECT {
    MATCH (f:Finding) WHERE f.slug STARTS WITH 'usa-venezuela-conversations:' AND f.rule = 'two-names'
    WITH f ORDER BY f.slug LIMIT 20
    RETURN f.text
  } AS findings
