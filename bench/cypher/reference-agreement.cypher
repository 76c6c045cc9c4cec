// 217 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  head(COLLECT {
    MATCH (a:Event {slug: $agreement})
    RETURN {
      title: a.title,
      provisions: COLLECT {
        MATCH (a)-[:PROVIDES]->(v)
        WITH v ORDER BY v.slug
        RETURN {
          text: v.text,
          assessments: COLLECT {
            MATCH (v)-[:ASSESSED_BY]->(k)
            WITH k ORDER BY k.slug
            RETURN {
              words: k.words,
              statedBy: COLLECT {
                MATCH (k)-[:STATED_BY]->(c)
                WITH c ORDER BY c.position, c.slug
                RETURN {
                  act: c.act,
                  passages: COLLECT {
                    MATCH (c)-[:FOUND_IN]->(p)
                    WITH p ORDER BY p.start, p.quoteStart, p.slug
                    RETURN p.quote
                  }
                }
              }
            }
          }
        }
      }
    }
  }) AS agreement
