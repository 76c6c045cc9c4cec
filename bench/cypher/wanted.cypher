// 901 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  head(COLLECT {
    MATCH (n:Concept {slug: 'wanted'})
    RETURN COLLECT {
      MATCH (n)<-[r:CALLED|NOT_CALLED]-(who)
      WITH who, r ORDER BY who.name, who.slug, r.id
      RETURN {
        node: who.name,
        words: r.words,
        standing: r.standing,
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
  }) AS concept,
  COLLECT {
    MATCH (e:Event) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e:Reward
    WITH e ORDER BY e.name, e.slug LIMIT 20
    RETURN {
      title: e.title,
      participants: COLLECT {
        MATCH (e)-[r:INVOLVES|NOT_INVOLVES]->(who)
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
      sinceTimes: COLLECT {
        MATCH (e)-[:SINCE]->(t)
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
          },
          underReading: head([(t)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
        }
      },
      purpose: e.purpose,
      amounts: COLLECT {
        MATCH (e)-[:OF_AMOUNT]->(q)
        WITH q ORDER BY q.slug
        RETURN {
          words: q.words,
          min: q.min,
          currency: q.currency,
          currencyWhy: q.currencyWhy,
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
  } AS rewards,
  COLLECT {
    MATCH (e:Event) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e:Charge
    WITH e ORDER BY e.name, e.slug LIMIT 20
    RETURN {
      title: e.title,
      participants: COLLECT {
        MATCH (e)-[r:INVOLVES|NOT_INVOLVES]->(who)
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
      sinceTimes: COLLECT {
        MATCH (e)-[:SINCE]->(t)
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
          },
          underReading: head([(t)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
        }
      },
      offences: COLLECT {
        MATCH (e)-[r:ALLEGES|NOT_ALLEGES]->(o)
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
      }
    }
  } AS charges
