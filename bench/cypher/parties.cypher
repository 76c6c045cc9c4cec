// 1795 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  COLLECT {
    MATCH (e:Element) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e:Interest
    WITH e ORDER BY e.slug LIMIT 20
    RETURN {
      text: e.text,
      standing: e.standing,
      parties: COLLECT {
        MATCH (e)-[r:OF_PARTY|NOT_OF_PARTY]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN {node: o.name, editorial: r.editorial}
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
      },
      underReading: head([(e)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
    }
  } AS wants,
  COLLECT {
    MATCH (e:Element) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e.stance = 'demand'
    WITH e ORDER BY e.slug LIMIT 20
    RETURN {
      text: e.text,
      standing: e.standing,
      parties: COLLECT {
        MATCH (e)-[r:OF_PARTY|NOT_OF_PARTY]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN {node: o.name, editorial: r.editorial}
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
      },
      underReading: head([(e)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
    }
  } AS demands,
  COLLECT {
    MATCH (e:Element) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e.stance = 'offer'
    WITH e ORDER BY e.slug LIMIT 20
    RETURN {
      text: e.text,
      standing: e.standing,
      parties: COLLECT {
        MATCH (e)-[r:OF_PARTY|NOT_OF_PARTY]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN {node: o.name, editorial: r.editorial}
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
      },
      underReading: head([(e)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
    }
  } AS offers,
  COLLECT {
    MATCH (e:Element) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e.stance = 'refusal'
    WITH e ORDER BY e.slug LIMIT 20
    RETURN {
      text: e.text,
      standing: e.standing,
      parties: COLLECT {
        MATCH (e)-[r:OF_PARTY|NOT_OF_PARTY]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN {node: o.name, editorial: r.editorial}
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
      },
      underReading: head([(e)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
    }
  } AS refuses,
  COLLECT {
    MATCH (e:Element) WHERE e.slug STARTS WITH 'usa-venezuela-conversations:' AND e:Tactic
    WITH e ORDER BY e.slug LIMIT 20
    RETURN {
      text: e.text,
      standing: e.standing,
      parties: COLLECT {
        MATCH (e)-[r:OF_PARTY|NOT_OF_PARTY]->(o)
        WITH o, r ORDER BY o.name, o.slug, r.id
        RETURN {node: o.name, editorial: r.editorial}
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
      },
      underReading: head([(e)-[:UNDER_READING]->(x) | {text: x.text, ambiguity: head([(x)<-[:READ_AS]-(m) | m.question])}])
    }
  } AS tactics
