// 769 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  head(COLLECT {
    MATCH (n:Concept {slug: 'conversation'})
    RETURN {
      definitions: COLLECT {
        MATCH (n)-[:DEFINED_AS]->(d) WHERE d.article = 'usa-venezuela-conversations'
        WITH d ORDER BY d.slug
        RETURN {
          text: d.text,
          statedBy: COLLECT {
            MATCH (d)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          },
          underReading: head([(d)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
        }
      },
      notDefinedIn: COLLECT {
        MATCH (n)-[:APPEARS_IN]->(a)
        WHERE NOT EXISTS { (n)-[:DEFINED_AS]->({article: a.slug}) }
        WITH a ORDER BY a.slug
        RETURN a.slug
      },
      contrastsWith: COLLECT {
        MATCH (n)-[r:CONTRASTS_WITH|NOT_CONTRASTS_WITH]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN {
          node: o.name,
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
      },
      openPoints: COLLECT {
        MATCH (n)<-[:REGARDS]-(o:OpenPoint) WHERE o.article = 'usa-venezuela-conversations'
        WITH o ORDER BY o.slug LIMIT 20
        RETURN o.text
      }
    }
  }) AS conversation,
  head(COLLECT {
    MATCH (n:Concept {slug: 'dialogue'})
    RETURN {
      definitions: COLLECT {
        MATCH (n)-[:DEFINED_AS]->(d) WHERE d.article = 'usa-venezuela-conversations'
        WITH d ORDER BY d.slug
        RETURN {
          text: d.text,
          statedBy: COLLECT {
            MATCH (d)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          },
          underReading: head([(d)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
        }
      },
      notDefinedIn: COLLECT {
        MATCH (n)-[:APPEARS_IN]->(a)
        WHERE NOT EXISTS { (n)-[:DEFINED_AS]->({article: a.slug}) }
        WITH a ORDER BY a.slug
        RETURN a.slug
      },
      contrastsWith: COLLECT {
        MATCH (n)-[r:CONTRASTS_WITH|NOT_CONTRASTS_WITH]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN {
          node: o.name,
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
      },
      openPoints: COLLECT {
        MATCH (n)<-[:REGARDS]-(o:OpenPoint) WHERE o.article = 'usa-venezuela-conversations'
        WITH o ORDER BY o.slug LIMIT 20
        RETURN o.text
      }
    }
  }) AS dialogue,
  head(COLLECT {
    MATCH (n:Concept {slug: 'negotiation'})
    RETURN {
      definitions: COLLECT {
        MATCH (n)-[:DEFINED_AS]->(d) WHERE d.article = 'usa-venezuela-conversations'
        WITH d ORDER BY d.slug
        RETURN {
          text: d.text,
          statedBy: COLLECT {
            MATCH (d)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          },
          underReading: head([(d)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
        }
      },
      notDefinedIn: COLLECT {
        MATCH (n)-[:APPEARS_IN]->(a)
        WHERE NOT EXISTS { (n)-[:DEFINED_AS]->({article: a.slug}) }
        WITH a ORDER BY a.slug
        RETURN a.slug
      },
      contrastsWith: COLLECT {
        MATCH (n)-[r:CONTRASTS_WITH|NOT_CONTRASTS_WITH]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN {
          node: o.name,
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
      },
      openPoints: COLLECT {
        MATCH (n)<-[:REGARDS]-(o:OpenPoint) WHERE o.article = 'usa-venezuela-conversations'
        WITH o ORDER BY o.slug LIMIT 20
        RETURN o.text
      }
    }
  }) AS negotiation
