// The exchange: who gives what to whom, and how many
MATCH moves = (:Exchange {article: 'usa-venezuela-conversations'})-[:CONSISTS_OF]->(:Transfer)
  -[:GIVEN_BY|RECEIVED_BY|TRANSFERS|HAS_QUANTITY]->()
RETURN moves
