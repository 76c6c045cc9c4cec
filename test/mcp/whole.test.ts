/** @graph shared */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { effort } from '../support/effort';
import { openDriver } from '../support/neo4j';
import { type Connected, call, connectStdio, seedAll } from './support';

/** That get_node hides nothing: what GraphQL has of a thing is in its answer, or the answer says how to have it. */

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));

/** What every answer tells in a part of its own, and what an answer about a type tells there. */
const NAMING = ['id', 'slug', 'name', 'article', 'standing', 'editorial', 'underReading', 'statedBy'];
const APART: Record<string, string[]> = {
  Article: ['title', 'kind', 'publisher', 'published', 'url', 'fiction', 'translation'],
  Claim: ['act', 'polarity', 'certainty', 'manner', 'speaker', 'via', 'proposition', 'passages'],
  Finding: ['compares'],
  Proposition: ['claims'],
};

/** In how many of the things that have it each relation is looked at. */
const EACH = effort(1);

/** What is looked at without more effort, one thing of each: each is asked for whole, and Neo4j plans that for a second. */
const FEW = ['Ambiguity', 'Actor', 'Exchange', 'Transfer', 'Proposition', 'Claim'];

let connected: Connected;

beforeAll(async () => {
  await seedAll();
  connected = await connectStdio();
});

afterAll(() => connected?.close());

type Field = GraphQLField<unknown, unknown>;
const isLeaf = ({ type }: Field) => isLeafType(getNamedType(type));
const isPaged = ({ args }: Field) => args.some(({ name }) => name === 'first');

function fieldsOf(type: string): Field[] {
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  return fields.filter(({ name }) => !NAMING.includes(name));
}

function isFact({ type }: Field): boolean {
  const edges = (getNamedType(type) as GraphQLObjectType).getFields().edges;
  const edge = edges && getNamedType(edges.type);
  return isObjectType(edge) && edge.getInterfaces().some(({ name }) => name === 'FactEdge');
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks into what it expects
type Any = any;

/** All that GraphQL has of a thing. */
async function heldOf(type: string, slug: string): Promise<Any> {
  const stated = (schema.getType(type) as GraphQLObjectType).getInterfaces().some(({ name }) => name === 'Stated');
  const selected = fieldsOf(type).map((field) => {
    if (isLeaf(field)) return field.name;
    if (!isPaged(field)) return `${field.name} { slug }`;
    const rows = isFact(field) ? 'edges { standing editorial { why } node { slug } }' : 'nodes { slug }';
    return `${field.name}(first: 100) { totalCount ${rows} }`;
  });
  const basis = stated ? 'standing editorial { why } statedBy(first: 0) { totalCount }' : '';
  const held: Any = {};
  // Neo4j plans several small statements sooner than one large.
  for (let from = 0; from < selected.length; from += AT_ONCE) {
    const some = [...(from === 0 ? [basis] : []), ...selected.slice(from, from + AT_ONCE)].join(' ');
    const query = `query ($slug: String!) { entity(slug: $slug) { ... on ${type} { ${some} } } }`;
    const { data, text } = await call(connected.client, 'run_graphql', { query, variables: { slug } });
    expect([text, data?.errors]).toEqual([text, []]);
    Object.assign(held, data.data.entity);
  }
  return held;
}

const AT_ONCE = 12;

/** What get_node answers; where it fails, the server says more. */
async function getNode(args: Record<string, unknown>) {
  const answer = await call(connected.client, 'get_node', args);
  if (answer.error) throw new Error(`${answer.text}\n${connected.stderr()}`);
  return answer;
}

/** All facts of a relation, page after page. */
async function allOf(slug: string, relation: string): Promise<Any[]> {
  const facts: Any[] = [];
  for (let after: string | undefined; ; ) {
    const { data } = await getNode({ slug, relation, first: 20, ...(after && { after }) });
    facts.push(...data.facts);
    if (data.next === null) return facts;
    after = data.next;
  }
}

/** Things of which each has something that none before it has; without more effort, one of a few types, which has most. */
async function telling(): Promise<{ slug: string; type: string }[]> {
  const driver = openDriver();
  const { records } = await driver.executeQuery(
    `MATCH (n:Entity)
     WITH n, labels(n) AS labels, COLLECT { MATCH (n)-[r]->() RETURN DISTINCT type(r) + '>' } AS out,
       COLLECT { MATCH (n)<-[r]-() RETURN DISTINCT type(r) + '<' } AS in
     RETURN n.slug AS slug, [l IN labels WHERE l <> 'Entity'] AS labels, out + in AS has
     ORDER BY size(has) DESC, slug`,
    {},
    { database: 'neo4j' },
  );
  await driver.close();
  const seen = new Map<string, number>();
  return records.flatMap((record) => {
    const [slug, labels, has] = [record.get('slug'), record.get('labels') as string[], record.get('has') as string[]];
    const type = ['Agreement', 'Charge', 'Exchange', 'Reward'].find((one) => labels.includes(one)) ?? nameOf(labels);
    const marks = EACH > 1 ? has.map((one) => `${type} ${one}`) : [type];
    if (EACH === 1 && !FEW.includes(type)) return [];
    if (marks.every((one) => (seen.get(one) ?? 0) >= EACH)) return [];
    for (const one of marks) seen.set(one, (seen.get(one) ?? 0) + 1);
    return [{ slug, type }];
  });
}

function nameOf(labels: string[]): string {
  if (labels.includes('Event')) return 'Occurrence';
  if (labels.includes('Time')) return 'TimeExpression';
  return labels.find((label) => schema.getType(label) && fieldsOf(label).length > 0) as string;
}

const slugsOf = (rows: Any) => [rows].flat().map((one: Any) => (one.node ?? one).slug as string);

async function checkThing(type: string, slug: string): Promise<void> {
  const [{ data, text }, held] = [await getNode({ slug, first: 20 }), await heldOf(type, slug)];
  expect(data.thing).toMatchObject({ slug, type });
  if (held.statedBy) {
    const { standing, editorial, statedBy } = held;
    expect(data.basis).toMatchObject({ standing, claimsInAll: statedBy.totalCount });
    expect(data.basis.editorial?.why).toBe(editorial?.why);
  }
  for (const field of fieldsOf(type)) {
    const value = held[field.name];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    const where = `${type} ${slug} ${field.name}`;
    const apart = APART[type]?.includes(field.name);
    if (isLeaf(field)) {
      const told = data.facts.find(({ relation }: Any) => relation === field.name)?.details.value;
      if (apart) expect([where, JSON.stringify(data)]).toEqual([where, expect.stringContaining(JSON.stringify(value))]);
      else expect([where, told]).toEqual([where, [value].flat().join(', ')]);
      continue;
    }
    const rows = isPaged(field) ? (value.edges ?? value.nodes) : [value].flat();
    const total = isPaged(field) ? value.totalCount : rows.length;
    if (total === 0) continue;
    if (apart) {
      const first = slugsOf(rows).slice(0, 20);
      for (const one of first)
        expect([where, JSON.stringify(data)]).toEqual([where, expect.stringContaining(`${one}"`)]);
      continue;
    }
    if (field.name === 'propositions') {
      expect([where, data.total]).toEqual([where, total]);
      expect(data.propositions.length < total).toBe(data.next !== null);
      continue;
    }
    const listed = data.relations.find(({ relation }: Any) => relation === field.name);
    expect([where, listed]).toMatchObject([where, { total }]);
    let facts: Any[] = data.facts.filter(({ relation }: Any) => relation === field.name);
    if (listed.shown < total) {
      expect(text).toContain(`relation: "${field.name}"`);
      facts = await allOf(slug, field.name);
    } else if (['findings', 'openPoints', 'leavesOpen'].includes(field.name)) {
      for (const one of slugsOf(rows)) expect([where, text]).toEqual([where, expect.stringContaining(one)]);
      continue;
    }
    expect([
      where,
      facts
        .slice(0, 100)
        .map(({ thing }: Any) => thing.slug)
        .sort(),
    ]).toEqual([where, slugsOf(rows).sort()]);
    if (!isFact(field)) continue;
    const restsOf = (one: Any) =>
      `${(one.node ?? one.thing).slug} ${(one.basis ?? one).standing} ${(one.basis ?? one).editorial?.why}`;
    expect([where, facts.slice(0, 100).map(restsOf).sort()]).toEqual([where, rows.map(restsOf).sort()]);
    if (listed.shown < total) continue;
    for (const { editorial } of rows)
      if (editorial) expect(text).toContain(`THE EDITOR'S READING, said by nobody in the article: ${editorial.why}`);
  }
}

test(
  'get_node has all that GraphQL has of a thing, or says how to have it; with more effort, of every type',
  async () => {
    const things = await telling();
    expect(new Set(things.map(({ type }) => type)).size).toBeGreaterThan(EACH > 1 ? 20 : 4);
    for (const { slug, type } of things) await checkThing(type, slug);
  },
  600_000 * EACH,
);
