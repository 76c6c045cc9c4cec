// What stands in the way of the talks, and what does not, according to whom?
MATCH (o:Obstacle {article: 'usa-venezuela-conversations'})
RETURN o.standing = 'denied' AS notInTheWay, o.text AS obstacle,
  COLLECT { MATCH (o)-[:IN_EVENT|NOT_IN_EVENT]->(e) RETURN e.name ORDER BY e.name } AS of,
  COLLECT {
    MATCH (o)-[:STATED_BY]->(claim)-[:FOUND_IN]->(passage), (claim)<-[:MAKES]-(s)
    RETURN s.name + ': ' + passage.quote AS said ORDER BY said
  } AS says
ORDER BY notInTheWay, obstacle
