// Which passages can be read in more than one way?
MATCH (a:Ambiguity)-[:READ_AS]->(r:Reading) WHERE a.article = 'usa-venezuela-conversations'
RETURN a.name AS question, r.text AS reading, r.preferred AS preferred, r.why AS why
ORDER BY question, reading
