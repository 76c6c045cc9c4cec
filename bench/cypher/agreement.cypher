// 567 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  head(COLLECT {
    MATCH (a:Event {slug: 'usa-venezuela-conversations:barbados-agreement'})
    RETURN {
      title: a.title,
      times: COLLECT {
        MATCH (a)-[:AT_TIME]->(t)
        WITH t ORDER BY t.slug
        RETURN {
          words: t.words,
          edtf: t.edtf,
          statedBy: COLLECT {
            MATCH (t)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          }
        }
      },
      participants: COLLECT {
        MATCH (a)-[r:INVOLVES|NOT_INVOLVES]->(who)
        WITH who, r ORDER BY who.name, who.slug, r.id
        RETURN {
          node: who.name,
          role: r.role,
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
      provisions: COLLECT {
        MATCH (a)-[:PROVIDES]->(v)
        WITH v ORDER BY v.slug
        RETURN {
          text: v.text,
          obliges: COLLECT {
            MATCH (v)-[r:OBLIGES|NOT_OBLIGES]->(o)
            WITH o, r ORDER BY o.name, o.slug, r.id
            RETURN o.name
          },
          statedBy: COLLECT {
            MATCH (v)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          },
          assessments: COLLECT {
            MATCH (v)-[:ASSESSED_BY]->(k)
            WITH k ORDER BY k.slug
            RETURN {
              words: k.words,
              evidence: k.evidence,
              standing: k.standing,
              statedBy: COLLECT {
                MATCH (k)-[:STATED_BY]->(c)
                WITH c ORDER BY c.position, c.slug
                RETURN {
                  speaker: head([(c)<-[:MAKES]-(s) | s.name]),
                  passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
                }
              }
            }
          }
        }
      },
      assessments: COLLECT {
        MATCH (a)-[:ASSESSED_BY]->(k)
        WITH k ORDER BY k.slug
        RETURN {
          words: k.words,
          evidence: k.evidence,
          standing: k.standing,
          statedBy: COLLECT {
            MATCH (k)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          }
        }
      },
      implementedBy: COLLECT {
        MATCH (a)<-[r:IMPLEMENTS|NOT_IMPLEMENTS]-(e)
        WITH e, r ORDER BY e.name, e.slug, r.id
        RETURN {
          title: e.title,
          standing: e.standing,
          statedBy: COLLECT {
            MATCH (e)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          },
          follows: COLLECT {
            MATCH (e)-[f:FOLLOWS|NOT_FOLLOWS]->(before)
            WITH before, f ORDER BY before.name, before.slug, f.id
            RETURN {
              node: before.title,
              statedBy: COLLECT {
                MATCH (c:Claim) WHERE c.slug IN f.claims
                WITH c ORDER BY c.position, c.slug
                RETURN {
                  speaker: head([(c)<-[:MAKES]-(s) | s.name]),
                  passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
                }
              },
              editorial: f.editorial,
              underReading: CASE WHEN f.reading IS NOT NULL THEN head(COLLECT { MATCH (x:Reading {slug: f.reading}) RETURN {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])} }) END
            }
          }
        }
      }
    }
  }) AS agreement
