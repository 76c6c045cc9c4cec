// What does the graph find that the article does not say aloud?
MATCH (f:Finding) WHERE f.article = 'usa-venezuela-conversations'
RETURN f.rule AS rule, f.text AS finding, f.holds AS holds
ORDER BY rule, finding
