// What would success or failure mean, and for whom?
MATCH (o:Outcome {article: 'usa-venezuela-conversations'})
OPTIONAL MATCH (o)-[:STATED_BY]->()<-[:STATED_BY]-(c:Conditional)
RETURN COLLECT { MATCH (o)-[:OF_PARTY|NOT_OF_PARTY]->(a) RETURN a.name ORDER BY a.name } AS for,
  o.text AS outcome, o.standing = 'denied' AS denied,
  COLLECT { MATCH (c)-[:IF]->(p) RETURN p.text ORDER BY p.text } AS if,
  COLLECT {
    MATCH (o)-[:STATED_BY]->(claim)-[:FOUND_IN]->(passage), (claim)<-[:MAKES]-(s)
    RETURN s.name + ': ' + passage.quote AS said ORDER BY said
  } AS says
ORDER BY for, outcome
