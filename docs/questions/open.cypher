// What does the article leave open?
MATCH (o:OpenPoint {article: 'usa-venezuela-conversations'})
RETURN o.kind AS kind, o.text AS open,
  COLLECT { MATCH (o)-[:LEFT_OPEN_BY]->(a) RETURN a.name ORDER BY a.name } AS who,
  COLLECT { MATCH (o)-[:STATED_BY]->()<-[:MAKES]-(s) RETURN DISTINCT s.name ORDER BY s.name } AS says,
  o.editorial AS editor
ORDER BY kind, open
