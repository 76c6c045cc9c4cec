import { type GraphQLField, type GraphQLSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import type { Driver } from 'neo4j-driver-lite';
import { isInTable, sourceOf } from '../../src/graph/compile/table';
import { api } from '../../src/model/api/build';
import type { ApiType, Hop } from '../../src/model/api/shape';
import type { Loose } from './question';

/** A connection as a question reaches it, and how an item comes to it and leaves it. */
export interface Target {
  /** the type and the field */
  name: string;
  /** the orders that it offers */
  orders: string[];
  /** where it stands in a question; `text` is its arguments and what is selected */
  at(text: string): string;
  /** the connection in an answer to that question */
  from(answer: Loose): Loose;
  /** adds the item of this number */
  add: string;
  /** takes it away */
  remove: string;
}

/** Every field of an object type that gives a connection. */
export function connectionFields(schema: GraphQLSchema): [type: string, field: GraphQLField<unknown, unknown>][] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field): [string, GraphQLField<unknown, unknown>] => [type.name, field]),
    );
}

/** What roots ask for besides a page. */
const ARGUMENTS: Readonly<Record<string, string>> = { compare: 'about: "near-compare"' };

/**
 * Every connection of the schema, each pattern once: what many types have alike is asked of the first. Each has a thing
 * of its own to which its items belong.
 */
export function targets(schema: GraphQLSchema): Target[] {
  const seen = new Set<string>();
  const found: Target[] = [];
  for (const [type, field] of connectionFields(schema)) {
    const source = type !== 'Query' && isInTable(type, field.name) ? sourceOf(type, field.name) : undefined;
    const pattern = source
      ? JSON.stringify(source, (_, value) => (value instanceof Map ? [...value] : value))
      : `${type}.${field.name}`;
    if (seen.size === seen.add(pattern).size) continue;
    found.push(target(schema, type, field));
  }
  return found;
}

function target(schema: GraphQLSchema, type: string, field: GraphQLField<unknown, unknown>): Target {
  const orderBy = field.args.find(({ name }) => name === 'orderBy');
  const order = orderBy && getNamedType(orderBy.type);
  const orders = order && 'getFields' in order ? enumNames((order.getFields() as Loose).field.type) : [];
  const base = { name: `${type}.${field.name}`, orders };
  if (type === 'Query') return { ...base, ...ofRoot(field.name) };
  if (type.endsWith('Edge')) return { ...base, ...ofEdge(schema, type, field.name) };
  const near = `near-${type}-${field.name}`;
  const source = sourceOf(type, field.name);
  if (source.from !== 'connection') throw new Error(`${base.name} is read in a way of its own`);
  return {
    ...base,
    at: (text) => `entity(slug: "${near}") { ... on ${type} { ${field.name}${text} } }`,
    from: (answer) => answer.entity[field.name],
    ...itemsOf(near, labelsOf(type), source.hop, source.to),
  };
}

function enumNames(type: Loose): string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

/** The labels of something that has this type; of an interface, of the first that can stand for it. */
function labelsOf(name: string): string {
  const types = [...api().types.values()];
  if (name === 'Entity') return 'Entity:Place';
  const type = types.find((one) => one.name === name) as ApiType;
  const one = type.kind === 'object' ? type : (types.find(({ interfaces }) => interfaces.includes(name)) as ApiType);
  const label = /^\w+$/.test(one.label ?? '') ? one.label : one.model;
  return [...new Set(['Entity', one.model, label])].join(':');
}

/** An item, with few values in what it is sorted by, so that the slug has to tell equals apart. */
const ITEM = `{slug: $prefix + '-' + $number, name: 'n' + $number % 3, position: 'p' + $number % 3,
  earliest: '200' + $number % 3 + '-01-01', rule: 'r' + $number % 3, article: 'none', title: 't', text: 't',
  quote: 'q', label: 'l', words: 'w'}`;

/** What items belong to is listed by roots as well, so it has what those sort by. */
const NEAR = "+= {name: 'near', position: 'p', earliest: '2000-01-01', rule: 'r', article: 'none', text: 't'}";

const REMOVE = "MATCH (n:Entity {slug: $prefix + '-' + $number}) DETACH DELETE n";

function itemsOf(near: string, nearLabels: string, hop: Hop, to: string): Pick<Target, 'add' | 'remove'> {
  const start = `MERGE (near:Entity {slug: '${near}'}) ON CREATE SET near:${nearLabels}, near ${NEAR}`;
  const labels = new Set([...labelsOf(to).split(':'), ...('far' in hop && hop.far ? [hop.far] : [])]);
  const far = `CREATE (far:${[...labels].join(':')} ${ITEM})`;
  if (hop.by === 'pattern' || hop.by === 'reference') throw new Error(`${near} is found in a way of its own`);
  const [left, right] = hop.direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const link = (kind: string) =>
    `CREATE (near)${left}[:${kind} {id: $prefix + '-' + $number + '${kind}', article: 'none', standing: 'affirmed'}]${right}(far)`;
  const mirror = hop.by === 'mirror' ? [`SET far.${hop.property} = near.slug`] : [];
  return { add: [start, far, ...hop.types.map(link), ...mirror].join('\n'), remove: REMOVE };
}

function ofRoot(name: string): Pick<Target, 'at' | 'from' | 'add' | 'remove'> {
  const args = ARGUMENTS[name];
  const place = {
    at: (text: string) => `${name}${args ? text.replace('(', `(${args}, `) : text}`,
    from: (answer: Loose) => answer[name],
  };
  const own = (more: string) => ({
    ...place,
    remove: REMOVE,
    add: more,
  });
  if (name === 'compare') {
    return own(
      `MERGE (near:Entity {slug: 'near-compare'}) ON CREATE SET near:Place, near ${NEAR}
       CREATE (near)<-[:ABOUT {id: $prefix + '-' + $number + 'ABOUT'}]-(:Entity:Proposition ${ITEM})`,
    );
  }
  if (name === 'timeline') {
    return own(
      `MERGE (near:Entity {slug: 'near-timeline'}) ON CREATE SET near:Event, near ${NEAR}
       CREATE (near)-[:AT_TIME {id: $prefix + '-' + $number + 'AT_TIME'}]->(:Entity:Time ${ITEM})`,
    );
  }
  const root = [...api().roots.values()].find(({ many }) => many === name);
  if (!root) throw new Error(`${name} is a connection in a way of its own`);
  return own(`CREATE (:${labelsOf(root.type)} ${ITEM})`);
}

/** A connection of an edge: of the only edge of a thing that is there for it. */
function ofEdge(schema: GraphQLSchema, edge: string, name: string): Pick<Target, 'at' | 'from' | 'add' | 'remove'> {
  const connection = edge.replace(/Edge$/, 'Connection');
  const [owner, field] = connectionFields(schema).find(
    ([type, { type: gives }]) => type !== 'Query' && getNamedType(gives).name === connection,
  ) as [string, GraphQLField<unknown, unknown>];
  const above = sourceOf(owner, field.name);
  if (above.from !== 'connection' || above.hop.by !== 'relationship') throw new Error(`${edge} is no fact`);
  const near = `near-${edge}-${name}`;
  const [left, right] = above.hop.direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const reached = new Set([...labelsOf(above.to).split(':'), ...(above.hop.far ? [above.hop.far] : [])]);
  return {
    at: (text) =>
      `entity(slug: "${near}") { ... on ${owner} { ${field.name}(first: 1) { edges { ${name}${text} } } } }`,
    from: (answer) => answer.entity[field.name].edges[0][name],
    add: `MERGE (near:Entity {slug: '${near}'}) ON CREATE SET near:${labelsOf(owner)}, near ${NEAR}
      MERGE (end:Entity {slug: '${near}-end'}) ON CREATE SET end:${[...reached].join(':')}, end ${NEAR}
      MERGE (near)${left}[fact:${above.hop.types[0]} {id: '${near}'}]${right}(end)
      SET fact.claims = coalesce(fact.claims, []) + ($prefix + '-' + $number)
      CREATE (:Entity:Claim ${ITEM})`,
    remove: `MATCH ()-[fact {id: '${near}'}]-() WITH DISTINCT fact
      SET fact.claims = [slug IN fact.claims WHERE slug <> $prefix + '-' + $number]
      WITH fact ${REMOVE}`,
  };
}

/** Changes many targets in one transaction; `prefix` keeps the items of different targets apart. */
export async function change(
  driver: Driver,
  changes: readonly { target: Target; prefix: string; kind: 'add' | 'remove'; number: number }[],
): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.executeWrite(async (tx) => {
      for (const { target, prefix, kind, number } of changes) await tx.run(target[kind], { prefix, number });
    });
  } finally {
    await session.close();
  }
}
