// What did the agreement set, who says that it was not kept, and what came before the keeping?
MATCH (a:Agreement) WHERE a.article = 'usa-venezuela-conversations'
RETURN a.name AS agreement,
  COLLECT { MATCH (a)-[:AT_TIME]->(t) RETURN t.edtf } AS time,
  COLLECT { MATCH (a)-[i:INVOLVES]->(p) RETURN p.name + ': ' + i.role AS who ORDER BY who } AS participants,
  COLLECT { MATCH (a)-[:PROVIDES]->(p) RETURN p.name ORDER BY p.name } AS terms,
  COLLECT { MATCH (a)-[:ASSESSED_BY]->(s)-[:STATED_BY]->(c)<-[:MAKES]-(who) RETURN who.name + ': ' + s.words } AS kept,
  COLLECT { MATCH (before)-[:PART_OF|FOLLOWS]->(a) RETURN before.name ORDER BY before.name } AS connected
