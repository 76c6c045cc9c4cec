// What does each side give and get in the exchange on offer, how many, held where, through whom, and which ratio do the numbers allow?
MATCH (x:Exchange {article: 'usa-venezuela-conversations'})-[:CONSISTS_OF]->(t:Transfer)
RETURN t.name AS transfer,
  COLLECT {
    MATCH (t)-[r:GIVEN_BY]->(a)
    RETURN a.name + coalesce(' (editor: ' + r.editorial + ')', '') AS giver ORDER BY giver
  } AS givers,
  COLLECT {
    MATCH (t)-[r:RECEIVED_BY]->(a)
    RETURN a.name + coalesce(' (editor: ' + r.editorial + ')', '') AS receiver ORDER BY receiver
  } AS receivers,
  COLLECT {
    MATCH (t)-[r:PASSES_THROUGH]->(a)
    RETURN a.name + coalesce(' (editor: ' + r.editorial + ')', '') AS by ORDER BY by
  } AS through,
  COLLECT { MATCH (t)<-[:REGARDS]-(o:OpenPoint) RETURN o.text ORDER BY o.text } AS leftOpen,
  COLLECT {
    MATCH (t)-[:TRANSFERS]->(who)-[:HELD_AT]->(p)
    RETURN who.name + ': ' + p.name AS held ORDER BY held
  } AS held,
  COLLECT {
    MATCH (t)-[:HAS_QUANTITY]->(q)-[:STATED_BY]->()<-[:MAKES]-(s)
    RETURN DISTINCT s.name + ': ' + q.words AS said ORDER BY said
  } AS quantities,
  COLLECT {
    MATCH (x)-[:IN_RATIO]->(r)-[:STATED_BY]->()<-[:MAKES]-(s)
    RETURN s.name + ': ' + r.words AS said ORDER BY said
  } AS statedRatios,
  COLLECT { MATCH (x)-[:RATIO_RANGE]->(r) RETURN r.name ORDER BY r.name } AS possibleRatios
ORDER BY transfer
