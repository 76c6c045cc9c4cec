// Ask your own: begin at a name, and see what is around it
CALL db.index.fulltext.queryNodes('entityText', 'prisoners') YIELD node, score
RETURN labels(node) AS kind, coalesce(node.name, node.text, node.quote) AS what
ORDER BY score DESC, what LIMIT 10
