// What is in this graph: how many of each kind
MATCH (n:Entity)
UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS kind
RETURN kind, count(*) AS number ORDER BY number DESC, kind
