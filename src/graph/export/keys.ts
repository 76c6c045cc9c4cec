/** What the values of a property are: of one kind, or a list of one kind. */
export interface Key {
  name: string;
  kind: 'string' | 'integer' | 'float' | 'boolean';
  list: boolean;
}

/** A property and one of the types that its values have, as Cypher's `valueType` writes it. */
export interface TypedKey {
  key: string;
  type: string;
}

/**
 * The properties in the order of their names, each with the one type that holds all of its values: whole numbers
 * beside others are floats, and kinds that do not go together are strings.
 */
export function unitedKeys(rows: readonly TypedKey[]): Key[] {
  const types = new Map<string, string[]>();
  for (const { key, type } of rows) types.set(key, [...(types.get(key) ?? []), type]);
  return [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => ({ name, ...united(all) }));
}

function united(types: readonly string[]): Omit<Key, 'name'> {
  const kinds = new Set(types.map(kindOf));
  const [kind] = kinds;
  const numbers = [...kinds].every((one) => one === 'integer' || one === 'float');
  return {
    kind: kinds.size === 1 && kind ? kind : numbers ? 'float' : 'string',
    list: types.some((type) => type.startsWith('LIST')),
  };
}

function kindOf(type: string): Key['kind'] {
  if (/\bINTEGER\b/.test(type)) return /\bFLOAT\b/.test(type) ? 'float' : 'integer';
  if (/\bFLOAT\b/.test(type)) return 'float';
  return /\bBOOLEAN\b/.test(type) ? 'boolean' : 'string';
}
