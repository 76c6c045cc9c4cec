// 1024 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  COLLECT {
    MATCH (o:OpenPoint) WHERE o.slug STARTS WITH 'usa-venezuela-conversations:'
    WITH o ORDER BY o.slug LIMIT 100
    RETURN {
      kind: o.kind,
      text: o.text,
      who: COLLECT {
        MATCH (o)-[:LEFT_OPEN_BY]->(a)
        WITH a ORDER BY a.name, a.slug
        RETURN a.name
      },
      passages: COLLECT {
        MATCH (o)-[:FOUND_IN]->(p)
        WITH p ORDER BY p.start, p.quoteStart, p.slug
        RETURN p.quote
      },
      statedBy: COLLECT {
        MATCH (o)-[:STATED_BY]->(c)
        WITH c ORDER BY c.position, c.slug
        RETURN head([(c)<-[:MAKES]-(s) | s.name])
      },
      editorial: o.editorial
    }
  } AS openPoints
