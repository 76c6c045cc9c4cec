// Which events are called what, by whom, and who calls them otherwise?
MATCH (e:Event {article: 'usa-venezuela-conversations'})-[r:CALLED|NOT_CALLED]->(c:Concept)
UNWIND r.claims AS id
MATCH (s)-[:MAKES]->(:Claim {slug: id})-[:FOUND_IN]->(p)
WITH e, r, c, s, p ORDER BY p.start
RETURN e.name AS event, c.name AS concept, type(r) = 'CALLED' AS isCalled, s.name AS speaker, r.words AS words,
  r.inPassing AS inPassing, collect(DISTINCT p.quote) AS quotes
ORDER BY event, concept, isCalled, speaker, inPassing, words
