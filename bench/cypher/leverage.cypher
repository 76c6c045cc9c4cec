// 400 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  COLLECT {
    MATCH (e:Element) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e:Leverage
    WITH e ORDER BY e.slug LIMIT 20
    RETURN {
      text: e.text,
      domains: coalesce(e.domains, []),
      credible: e.credible,
      purpose: e.purpose,
      against: COLLECT {
        MATCH (e)-[r:AGAINST|NOT_AGAINST]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN o.name
      },
      regarding: COLLECT {
        MATCH (e)-[r:REGARDS|NOT_REGARDS]->(o)
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
      }
    }
  } AS elements,
  head(COLLECT {
    MATCH (q:Proposition {slug: 'usa-venezuela-conversations:force-not-used'})
    RETURN {
      text: q.text,
      antecedentOf: COLLECT {
        MATCH (q)<-[:IF]-(d)
        WITH d ORDER BY d.slug
        RETURN {
          consequents: COLLECT {
            MATCH (d)-[r:THEN]->(i)
            WITH i, r ORDER BY r.order, i.slug
            RETURN i.text
          },
          basis: d.basis,
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
  }) AS proposition
