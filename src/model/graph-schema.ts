import type { Model } from './types';

/** An index on a property by which a type is narrowed, then on an order of what is left. */
export interface Narrowing {
  type: string;
  by: string;
  /** the property of the order; the slug follows it */
  order: string;
}

/**
 * Where a type can be very large and is asked for in part: the first page of the part is then read in order from the
 * index, and its total counted there.
 */
export const NARROWINGS: readonly Narrowing[] = [
  { type: 'Claim', by: 'speaker', order: 'position' },
  { type: 'Claim', by: 'speaker', order: 'slug' },
  { type: 'Claim', by: 'article', order: 'position' },
  { type: 'Claim', by: 'manner', order: 'speaker' },
  { type: 'Proposition', by: 'article', order: 'position' },
  { type: 'Sentence', by: 'article', order: 'position' },
  { type: 'Event', by: 'article', order: 'name' },
  { type: 'Charge', by: 'article', order: 'name' },
  { type: 'Reward', by: 'article', order: 'name' },
  { type: 'Actor', by: 'article', order: 'name' },
  { type: 'Element', by: 'article', order: 'slug' },
  { type: 'OpenPoint', by: 'article', order: 'slug' },
  { type: 'Ambiguity', by: 'article', order: 'slug' },
  { type: 'Finding', by: 'article', order: 'slug' },
  { type: 'Finding', by: 'article', order: 'rule' },
  { type: 'Time', by: 'article', order: 'earliest' },
  { type: 'Time', by: 'article', order: 'slug' },
];

function narrowingIndex({ type, by, order }: Narrowing): string {
  const first = NARROWINGS.find((one) => one.type === type && one.by === by);
  const name = `${type.toLowerCase()}_${by}${first?.order === order ? '' : `_${order}`}`;
  const properties = [by, order, ...(order === 'slug' ? [] : ['slug'])];
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${type}) ON (${properties.map((one) => `n.${one}`).join(', ')})`;
}

/**
 * Constraints and indexes in Cypher, made from the model: one id a node, and an index for each order that a
 * connection offers. Names are the label and the property, so that a plan tells which one it uses.
 */
export function graphSchema(model: Model): string[] {
  const statements = [
    'CREATE CONSTRAINT entity_slug IF NOT EXISTS FOR (n:Entity) REQUIRE n.slug IS UNIQUE',
    'CREATE CONSTRAINT parley_graph IF NOT EXISTS FOR (n:ParleyGraph) REQUIRE n.key IS UNIQUE',
    ...NARROWINGS.map(narrowingIndex),
    'CREATE INDEX time_earliest IF NOT EXISTS FOR (n:Time) ON (n.earliest, n.slug)',
    // by which propositions of several articles find each other
    'CREATE INDEX mapping_notation IF NOT EXISTS FOR (n:Mapping) ON (n.notation)',
  ];
  for (const type of model.types.values()) {
    if (type.relationship) continue;
    const label = type.name;
    const name = label.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
    statements.push(`CREATE CONSTRAINT ${name}_slug IF NOT EXISTS FOR (n:${label}) REQUIRE n.slug IS UNIQUE`);
    for (const property of new Set(type.orders.values())) {
      if (property === 'slug') continue;
      statements.push(`CREATE INDEX ${name}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property}, n.slug)`);
    }
  }
  const searched = [
    'Actor',
    'Place',
    'Event',
    'Provision',
    'Transfer',
    'Element',
    'Concept',
    'Definition',
    'Proposition',
    'Passage',
    'Name',
    'Article',
    'Finding',
    'OpenPoint',
    'Ambiguity',
    'Role',
  ];
  const properties = [
    'name',
    'text',
    'title',
    'label',
    'altLabels',
    'quote',
    'words',
    'post',
    'description',
    'question',
    'scopeNote',
  ];
  statements.push(
    `CREATE FULLTEXT INDEX entityText IF NOT EXISTS FOR (n:${searched.join('|')}) ON EACH [${properties.map((p) => `n.${p}`).join(', ')}]`,
  );
  return statements;
}

/** The statements as a file to read. */
export function graphSchemaFile(model: Model): string {
  return `// Made from schema/model by \`npm run generate\`.\n${graphSchema(model)
    .map((statement) => `${statement};`)
    .join('\n')}\n`;
}
