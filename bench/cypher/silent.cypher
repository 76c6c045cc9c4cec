// 1097 hits on the store in a graph of 100382 nodes, says PROFILE
RETURN
  COLLECT {
    MATCH (:Article {slug: 'usa-venezuela-conversations'})<-[:APPEARS_IN]-(a:Actor) WHERE NOT EXISTS { (a)-[:MAKES]->() }
    WITH a ORDER BY a.name, a.slug LIMIT 50
    RETURN {
      name: a.name,
      propositions: COUNT { (a)<-[:ABOUT]-({article: 'usa-venezuela-conversations'}) }
    }
  } AS named,
  COLLECT {
    MATCH (a:Actor) WHERE a.slug STARTS WITH 'usa-venezuela-conversations:' AND NOT EXISTS { (a)-[:MAKES]->() }
    WITH a ORDER BY a.name, a.slug LIMIT 50
    RETURN {
      name: a.name,
      propositions: COUNT { (a)<-[:ABOUT]-({article: 'usa-venezuela-conversations'}) }
    }
  } AS unnamed,
  COLLECT {
    MATCH (o:OpenPoint) WHERE o.slug STARTS WITH 'usa-venezuela-conversations:' AND o:MissingVoice
    WITH o ORDER BY o.slug LIMIT 50
    RETURN {
      text: o.text,
      who: COLLECT {
        MATCH (o)-[:LEFT_OPEN_BY]->(a)
        WITH a ORDER BY a.name, a.slug
        RETURN a.name
      },
      editorial: o.editorial
    }
  } AS openPoints
