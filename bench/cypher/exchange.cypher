// 754 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  head(COLLECT {
    MATCH (ex:Event {slug: 'usa-venezuela-conversations:prisoner-exchange'})
    RETURN {
      title: ex.title,
      status: ex.status,
      statedBy: COLLECT {
        MATCH (ex)-[:STATED_BY]->(c)
        WITH c ORDER BY c.position, c.slug
        RETURN {
          speaker: head([(c)<-[:MAKES]-(s) | s.name]),
          passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
        }
      },
      transfers: COLLECT {
        MATCH (ex)-[:CONSISTS_OF]->(t)
        WITH t ORDER BY t.slug
        RETURN {
          text: t.text,
          givers: COLLECT {
            MATCH (t)-[r:GIVEN_BY|NOT_GIVEN_BY]->(who)
            WITH who, r ORDER BY who.name, who.slug, r.id
            RETURN {
              node: who.name,
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
          receivers: COLLECT {
            MATCH (t)-[r:RECEIVED_BY|NOT_RECEIVED_BY]->(who)
            WITH who, r ORDER BY who.name, who.slug, r.id
            RETURN {
              node: who.name,
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
          through: COLLECT {
            MATCH (t)-[r:PASSES_THROUGH|NOT_PASSES_THROUGH]->(who)
            WITH who, r ORDER BY who.name, who.slug, r.id
            RETURN {
              node: who.name,
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
            MATCH (t)<-[:REGARDS]-(o:OpenPoint)
            WITH o ORDER BY o.slug
            RETURN o.text
          },
          what: COLLECT {
            MATCH (t)-[f:TRANSFERS|NOT_TRANSFERS]->(w)
            WITH w, f ORDER BY w.name, w.slug, f.id
            RETURN {
              name: w.name,
              heldAt: COLLECT {
                MATCH (w)-[r:HELD_AT|NOT_HELD_AT]->(l)
                WITH l, r ORDER BY l.name, l.slug, r.id
                RETURN {
                  node: l.name,
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
          },
          quantities: COLLECT {
            MATCH (t)-[:HAS_QUANTITY]->(q)
            WITH q ORDER BY q.slug
            RETURN {
              words: q.words,
              min: q.min,
              max: q.max,
              statedBy: COLLECT {
                MATCH (q)-[:STATED_BY]->(c)
                WITH c ORDER BY c.position, c.slug
                RETURN {
                  speaker: head([(c)<-[:MAKES]-(s) | s.name]),
                  passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
                }
              },
              underReading: head([(q)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
            }
          }
        }
      },
      ratios: COLLECT {
        MATCH (ex)-[:IN_RATIO]->(q)
        WITH q ORDER BY q.slug
        RETURN {
          words: q.words,
          left: q.left,
          right: q.right,
          statedBy: COLLECT {
            MATCH (q)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          }
        }
      },
      computedRatios: COLLECT {
        MATCH (ex)-[:RATIO_RANGE]->(q)
        WITH q ORDER BY q.slug
        RETURN {
          text: q.caption,
          divisor: COLLECT { MATCH (q)-[:DIVIDED_BY]->(d) RETURN head([(d)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}]) }
        }
      }
    }
  }) AS exchange
