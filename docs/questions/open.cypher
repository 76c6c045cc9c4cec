// What does the article leave open?
MATCH (o:OpenPoint) WHERE o.article = 'usa-venezuela-conversations'
RETURN o.kind AS kind, o.name AS open,
  COLLECT { MATCH (o)-[:LEFT_OPEN_BY]->(a) RETURN a.name ORDER BY a.name } AS who
ORDER BY kind, open
