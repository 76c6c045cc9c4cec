// The articles, and who speaks in each: how many claims, and in which manner
MATCH (article:Article)
MATCH (speaker:Actor)-[:MAKES]->(claim:Claim {article: article.slug})
RETURN article.name AS article, speaker.name AS speaker, claim.manner AS manner, count(*) AS claims
ORDER BY article, claims DESC, speaker, manner
