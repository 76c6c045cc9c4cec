// 729 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  COLLECT {
    MATCH (e:Element) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e:Obstacle AND e.standing IN ['affirmed', 'contested']
    WITH e ORDER BY e.slug LIMIT 20
    RETURN {
      text: e.text,
      events: COLLECT {
        MATCH (e)-[r:IN_EVENT|NOT_IN_EVENT]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN o.title
      },
      parties: COLLECT {
        MATCH (e)-[r:OF_PARTY|NOT_OF_PARTY]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN o.name
      },
      statedBy: COLLECT {
        MATCH (e)-[:STATED_BY]->(c)
        WITH c ORDER BY c.position, c.slug
        RETURN {
          speaker: head([(c)<-[:MAKES]-(s) | s.name]),
          passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
        }
      },
      underReading: head([(e)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
    }
  } AS inTheWay,
  COLLECT {
    MATCH (e:Element) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e:Obstacle AND e.standing = 'denied'
    WITH e ORDER BY e.slug LIMIT 20
    RETURN {
      text: e.text,
      events: COLLECT {
        MATCH (e)-[r:IN_EVENT|NOT_IN_EVENT]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN o.title
      },
      parties: COLLECT {
        MATCH (e)-[r:OF_PARTY|NOT_OF_PARTY]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN o.name
      },
      statedBy: COLLECT {
        MATCH (e)-[:STATED_BY]->(c)
        WITH c ORDER BY c.position, c.slug
        RETURN {
          speaker: head([(c)<-[:MAKES]-(s) | s.name]),
          passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
        }
      },
      underReading: head([(e)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
    }
  } AS notInTheWay
