/** The mark of what nobody has confirmed yet. */
export function draftSchema(): Record<string, unknown> {
  const position = { type: 'integer', minimum: 0 };
  const properties = {
    sentence: { type: 'integer', minimum: 1, description: 'The number of the sentence it was found in.' },
    start: { ...position, description: 'Where its words begin in the text, in code points.' },
    end: { ...position, description: 'Where they end, exclusive.' },
    why: { type: 'string', maxLength: 2000, description: 'Why it is proposed.' },
  };
  return {
    description: 'Proposed by `parley draft`, and not confirmed: the seed does not load. Delete this line to confirm.',
    examples: [{ sentence: 2, start: 27, end: 35, why: 'A name.' }],
    anyOf: [{ const: true }, { type: 'object', additionalProperties: false, properties }],
  };
}

/** Proposals of which only an editor knows where in a seed they belong. */
export function homelessDrafts(): Record<string, unknown> {
  const list = (type: string) => ({ type: 'array', maxItems: 20000, items: { $ref: `#/definitions/${type}` } });
  return {
    type: 'object',
    description: 'What `parley draft` found and has no place for: move each to where it belongs, or delete it.',
    additionalProperties: false,
    properties: { quantities: list('Quantity'), ratios: list('Ratio'), times: list('Time') },
  };
}
