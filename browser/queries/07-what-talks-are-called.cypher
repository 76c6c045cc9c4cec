// What the talks are called, and what they are not called: conversation, dialogue, negotiation
MATCH called = (:Talks {article: 'usa-venezuela-conversations'})-[:CALLED|NOT_CALLED]->(:Concept)
RETURN called
