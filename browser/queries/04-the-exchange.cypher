// The exchange: who gives what to whom, through whom, and how many
MATCH moves = (:Exchange)-[:CONSISTS_OF]->(:Transfer)
  -[:GIVEN_BY|RECEIVED_BY|PASSES_THROUGH|TRANSFERS|HAS_QUANTITY]->()
RETURN moves
