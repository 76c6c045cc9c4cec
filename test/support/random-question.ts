import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What strings are given: some that the graph knows, and some that would be something else in Cypher or Lucene. */
export const STRINGS = [
  'usa',
  'blanco',
  'venezuela',
  'usa-venezuela-conversations',
  "canary'}) DETACH DELETE n //",
  'canary`) MATCH (n) SET n.x = 1 //',
  'canary\\u0027 OR true //',
  'canary:*~^"[TO]{}\\',
  'canary $slug %s {slug} \u0000\u202e😀',
  `canary${'x'.repeat(3000)}`,
  'canary __proto__ constructor',
  '',
];

const NUMBERS = [0, 1, 2, 3, -1, 101, 2_147_483_647];

/** A question that fits the schema, as the choices on the tape make it; what follows the tape's end is the simplest. */
export function randomQuestion(schema: GraphQLSchema, tape: readonly number[]): string {
  let at = 0;
  const choose = (among: number) => (tape[at++] ?? 0) % among;
  const pick = <T>(list: readonly T[]): T => list[choose(list.length)] as T;

  const value = (type: GraphQLInputType, level: number): string => {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      return `[${Array.from({ length: choose(3) }, () => value(bare.ofType, level)).join(', ')}]`;
    }
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields());
      const chosen = fields.filter((field) => isNonNullType(field.type) || (level < 2 && choose(6) === 1));
      return `{${chosen.map(({ name, type: inner }) => `${name}: ${value(inner, level + 1)}`).join(', ')}}`;
    }
    if (isEnumType(bare)) return pick(bare.getValues()).name;
    if (bare.name === 'Int') return String(pick(NUMBERS));
    if (bare.name === 'Float') return '1.5';
    if (bare.name === 'Boolean') return pick(['true', 'false']);
    return JSON.stringify(pick(STRINGS));
  };

  const field = (one: GraphQLField<unknown, unknown>, level: number): string => {
    const args = one.args.filter(({ type, defaultValue }) =>
      isNonNullType(type) && defaultValue === undefined ? true : choose(4) === 1,
    );
    const list = args.map(({ name, type }) => `${name}: ${value(type, 0)}`).join(', ');
    const alias = choose(5) === 1 ? `a${at}: ` : '';
    return `${alias}${one.name}${list ? `(${list})` : ''}${selection(one.type, level + 1)}`;
  };

  const selection = (type: GraphQLOutputType, level: number): string => {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (level > 6) return ' { __typename }';
    const concrete = isAbstractType(named) ? pick(schema.getPossibleTypes(named)) : named;
    if (!isObjectType(concrete)) return ' { __typename }';
    const fields = Object.values(concrete.getFields());
    // Each under a name of its own, since one name with two kinds of arguments would not be valid.
    const chosen = new Set(Array.from({ length: 1 + choose(3) }, () => pick(fields)));
    const inner = [...chosen]
      .map((one, index) => (index === 0 ? field(one, level) : `n${at}: ${unaliased(field(one, level))}`))
      .join(' ');
    return concrete === named ? ` { ${inner} }` : ` { __typename ... on ${concrete.name} { ${inner} } }`;
  };

  return `query Random${selection(schema.getQueryType() as GraphQLOutputType, 0)}`;
}

function unaliased(text: string): string {
  return text.replace(/^a\d+: /, '');
}
