// 1015 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  head(COLLECT {
    MATCH (e:Event {slug: 'usa-venezuela-conversations:us-venezuela-talks'})
    RETURN {
      wouldLeadTo: COLLECT {
        MATCH (e)-[r:WOULD_LEAD_TO|NOT_WOULD_LEAD_TO]->(w)
        WITH w, r ORDER BY w.name, w.slug, r.id
        RETURN {
          node: w.title,
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
      elements: COLLECT {
        MATCH (e)<-[r:IN_EVENT|NOT_IN_EVENT]-(o:Outcome) WHERE o.article = 'usa-venezuela-conversations'
        WITH o, r ORDER BY o.slug, r.id LIMIT 50
        RETURN {
          text: o.text,
          standing: o.standing,
          parties: COLLECT {
            MATCH (o)-[f:OF_PARTY|NOT_OF_PARTY]->(who)
            WITH who, f ORDER BY who.name, who.slug, f.id
            RETURN who.name
          },
          statedBy: COLLECT {
            MATCH (o)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          },
          underReading: head([(o)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
        }
      }
    }
  }) AS event,
  head(COLLECT {
    MATCH (q:Proposition {slug: 'usa-venezuela-conversations:talks-succeed'})
    RETURN {
      text: q.text,
      antecedentOf: COLLECT {
        MATCH (q)<-[:IF]-(d)
        WITH d ORDER BY d.slug
        RETURN {
          antecedents: COLLECT {
            MATCH (d)-[r:IF]->(i)
            WITH i, r ORDER BY r.order, i.slug
            RETURN i.text
          },
          consequents: COLLECT {
            MATCH (d)-[r:THEN]->(i)
            WITH i, r ORDER BY r.order, i.slug
            RETURN i.text
          },
          marker: d.marker,
          statedBy: COLLECT {
            MATCH (d)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          }
        }
      }
    }
  }) AS success,
  head(COLLECT {
    MATCH (q:Proposition {slug: 'usa-venezuela-conversations:points-settled'})
    RETURN {
      text: q.text,
      antecedentOf: COLLECT {
        MATCH (q)<-[:IF]-(d)
        WITH d ORDER BY d.slug
        RETURN {
          antecedents: COLLECT {
            MATCH (d)-[r:IF]->(i)
            WITH i, r ORDER BY r.order, i.slug
            RETURN i.text
          },
          consequents: COLLECT {
            MATCH (d)-[r:THEN]->(i)
            WITH i, r ORDER BY r.order, i.slug
            RETURN i.text
          },
          marker: d.marker,
          statedBy: COLLECT {
            MATCH (d)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          }
        }
      }
    }
  }) AS settlement,
  head(COLLECT {
    MATCH (q:Proposition {slug: 'usa-venezuela-conversations:talks-fail'})
    RETURN {
      text: q.text,
      antecedentOf: COLLECT {
        MATCH (q)<-[:IF]-(d)
        WITH d ORDER BY d.slug
        RETURN {
          antecedents: COLLECT {
            MATCH (d)-[r:IF]->(i)
            WITH i, r ORDER BY r.order, i.slug
            RETURN i.text
          },
          consequents: COLLECT {
            MATCH (d)-[r:THEN]->(i)
            WITH i, r ORDER BY r.order, i.slug
            RETURN i.text
          },
          marker: d.marker,
          statedBy: COLLECT {
            MATCH (d)-[:STATED_BY]->(c)
            WITH c ORDER BY c.position, c.slug
            RETURN {
              speaker: head([(c)<-[:MAKES]-(s) | s.name]),
              passages: COLLECT { MATCH (c)-[:FOUND_IN]->(p) WITH p ORDER BY p.start, p.quoteStart, p.slug RETURN p {.quote, .manner} }
            }
          }
        }
      }
    }
  }) AS failure
