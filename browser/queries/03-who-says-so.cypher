// Who says so: from each reward to the claims that state it, their speakers, and the words in the article
MATCH said = (:Reward)-[:STATED_BY]->(claim:Claim)-[:FOUND_IN]->(:Passage)
MATCH speaks = (claim)<-[:MAKES]-(:Actor)
RETURN said, speaks
