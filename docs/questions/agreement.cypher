// What did the Barbados agreement set, between whom, who says that it was not kept, and what came before the keeping?
MATCH (a:Agreement {article: 'usa-venezuela-conversations'})
RETURN a.name AS agreement,
  COLLECT { MATCH (a)-[:AT_TIME]->(t) RETURN t.edtf ORDER BY t.edtf } AS time,
  COLLECT {
    MATCH (a)-[r:INVOLVES]->(p)
    RETURN p.name + ', ' + r.role + coalesce(' (editor: ' + r.editorial + ')', '') AS who ORDER BY who
  } AS between,
  COLLECT { MATCH (a)-[:PROVIDES]->(p) RETURN p.name ORDER BY p.name } AS terms,
  COLLECT {
    MATCH (a)-[:ASSESSED_BY]->(k)-[:STATED_BY]->()<-[:MAKES]-(s)
    RETURN s.name + ': ' + k.words AS said ORDER BY said
  } AS kept,
  COLLECT {
    MATCH (a)<-[:IMPLEMENTS|NOT_IMPLEMENTS]-()-[:FOLLOWS]->(before)
    RETURN before.name ORDER BY before.name
  } AS beforeTheKeeping
ORDER BY agreement
