// Which events are called what, by whom, and who calls them otherwise?
MATCH (e:Event)-[r:CALLED|NOT_CALLED]->(c:Concept)
WHERE r.article = 'usa-venezuela-conversations'
UNWIND r.claims AS id
MATCH (:Claim {slug: id})<-[:MAKES]-(s)
RETURN e.name AS event, type(r) AS how, c.name AS concept, r.inPassing AS inPassing, s.name AS speaker, count(*) AS claims
ORDER BY event, concept, how, inPassing, speaker
