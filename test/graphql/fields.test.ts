/** @graph shared */

import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Driver } from 'neo4j-driver-lite';
import { writeCursor } from '../../src/graph/compile/paging';
import { buildSchema } from '../../src/graphql/schema';
import { api } from '../../src/model/api/build';
import { testDriver } from '../support/neo4j';
import { ask } from '../support/question';
import { seededGraph } from '../support/seeded';

const schema = buildSchema();
type Field = GraphQLField<unknown, unknown>;

function fieldsOf(type: GraphQLNamedType): Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function leaves(type: GraphQLNamedType): string {
  const names = fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)));
  return ['__typename', ...names.map(({ name }) => name)].join(' ');
}

/** The facets of a connection, each with what it counts. */
function facets(connection: GraphQLNamedType): string {
  const sets = fieldsOf(connection).filter(({ name }) => /facets$/i.test(name));
  return sets
    .map((set) => {
      const each = fieldsOf(getNamedType(set.type)).map((facet) => {
        const value = fieldsOf(getNamedType(facet.type)).find(({ name }) => name === 'value') as Field;
        return `${facet.name} { value ${isLeafType(getNamedType(value.type)) ? '' : '{ __typename }'} count }`;
      });
      return `${set.name} { ${each.join(' ')} }`;
    })
    .join(' ');
}

/** A field with something selected below it; of a connection, all but its facets. */
function selection(field: Field, args = ''): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return `${field.name}${args}`;
  if (!type.name.endsWith('Connection')) return `${field.name}${args} { ${leaves(type)} }`;
  const edge = getNamedType((fieldsOf(type).find(({ name }) => name === 'edges') as Field).type);
  const edges = fieldsOf(edge).map((part) =>
    isLeafType(getNamedType(part.type)) ? part.name : `${part.name} { ${leaves(getNamedType(part.type))} }`,
  );
  const below = edges.filter((part) => !/^(node|statedBy) /.test(part)).join(' ');
  return `${field.name}${args} { totalCount nodes { __typename } edges { ${below} node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
}

/** Of what can be named in a filter, one that the graph has. */
const SLUGS: Record<string, string> = {
  Article: 'two-rivers-water-talks',
  Concept: 'dialogue',
  Event: 'usa-venezuela-conversations:us-venezuela-talks',
};

/** Some value for an input, with all that can be set; where it is a slug, of something of the type `to`. */
function sample(type: GraphQLInputType, to?: string): string {
  if (isNonNullType(type)) return sample(type.ofType, to);
  if (isListType(type)) return `[${sample(type.ofType, to)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name as string;
  if (isInputObjectType(type)) {
    const filter = api().filters.get(type.name);
    return `{${Object.values(type.getFields())
      .map((field) => `${field.name}: ${sample(field.type, filter?.fields.get(field.name)?.to)}`)
      .join(', ')}}`;
  }
  return { Int: '1', Float: '1', Boolean: 'true' }[type.name] ?? `"${SLUGS[to ?? ''] ?? 'usa'}"`;
}

const OBJECTS = [...api().types.values()].filter(({ kind, model }) => kind === 'object' && model);

function inChunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

describe('every field and argument is a statement that Neo4j takes', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = testDriver();
    await seededGraph();
  });
  afterAll(() => driver.close());

  const anyOf = async (label: string): Promise<string> => {
    const { records } = await driver.executeQuery(`MATCH (n:${label}) RETURN n.slug AS slug ORDER BY slug LIMIT 1`);
    return records[0]?.get('slug') ?? 'usa';
  };

  const asked = new Set<string>();
  /** What many types have alike is one pattern, and asked of the first. */
  const isNew = (name: string, field: Field): boolean => {
    const source = api().types.get(name)?.fields.get(field.name)?.source;
    const pattern = `${field.type} ${JSON.stringify(source, (_, value) => (value instanceof Map ? [...value] : value))}`;
    return asked.size < asked.add(pattern).size;
  };

  /** Asks all of these, some at once, for Neo4j plans each anew; gives what went wrong, by name. */
  const wrongOf = async (questions: [name: string, question: string][]): Promise<Record<string, unknown>> => {
    const wrong: Record<string, unknown> = {};
    const left = questions.values();
    const askNext = async () => {
      for (const [name, question] of left) {
        const { errors } = await ask(schema, driver, question);
        if (errors) wrong[name] = errors.map(({ message }) => message);
      }
    };
    await Promise.all([askNext(), askNext(), askNext()]);
    return wrong;
  };

  test('the fields of every type', async () => {
    const questions: [string, string][] = [];
    for (const { name, label } of OBJECTS) {
      const slug = JSON.stringify(await anyOf(label as string));
      const fields = fieldsOf(schema.getType(name) as GraphQLNamedType).filter((field) => isNew(name, field));
      for (const chunk of inChunks(fields, 3)) {
        const selected = chunk.map((field) => selection(field)).join('\n');
        const names = chunk.map((field) => field.name).join(', ');
        questions.push([
          `${name}: ${names}`,
          `{ entity(slug: ${slug}) { __typename ... on ${name} { ${selected} } } }`,
        ]);
      }
    }
    expect(await wrongOf(questions)).toEqual({});
  }, 120_000);

  // One connection of each filter is enough: the facets follow from the filter.
  const faceted = new Map<string, string>();
  for (const { many, source } of api().roots.values())
    if (source.filter && !faceted.has(source.filter)) faceted.set(source.filter, many);

  test('the facets of every connection', async () => {
    const roots = fieldsOf(schema.getQueryType() as GraphQLNamedType);
    const questions = [...faceted.values()].map((many): [string, string] => {
      const connection = getNamedType((roots.find(({ name }) => name === many) as Field).type);
      return [many, `{ ${many} { ${facets(connection)} } }`];
    });
    expect(await wrongOf(questions)).toEqual({});
  }, 120_000);

  const factual = new Map<string, { name: string; field: Field }>();
  for (const { name } of OBJECTS) {
    for (const field of fieldsOf(schema.getType(name) as GraphQLNamedType)) {
      const set = fieldsOf(getNamedType(field.type)).find((one) => one.name === 'factFacets');
      if (set && !factual.has(String(set.type))) factual.set(String(set.type), { name, field });
    }
  }

  test('the facets of every sort of fact', async () => {
    const questions = [...factual].map(([set, { name, field }]): [string, string] => [
      set,
      `{ entity(slug: "usa") { ... on ${name} { ${field.name} { ${facets(getNamedType(field.type))} } } } }`,
    ]);
    expect(await wrongOf(questions)).toEqual({});
  }, 120_000);

  /** All fields of a type that stands in the SDL by hand; of others only what they are. */
  const everything = (type: GraphQLNamedType): string => {
    if (isLeafType(type)) return '';
    if (api().types.has(type.name) && !/^Counted|Facets$/.test(type.name)) return '{ __typename }';
    return `{ ${fieldsOf(type)
      .map((field) => `${field.name} ${everything(getNamedType(field.type))}`)
      .join('\n')} }`;
  };

  test.each([
    'search(query: "talks")',
    'timeline(first: 2)',
    'path(from: "usa", to: "venezuela")',
    'compare(about: "venezuela", first: 2)',
    'stats',
  ])('all that can be asked of %s', async (root) => {
    const field = fieldsOf(schema.getQueryType() as GraphQLNamedType).find(
      ({ name }) => name === root.split('(')[0],
    ) as Field;
    const { data, errors } = await ask(schema, driver, `{ ${root} ${everything(getNamedType(field.type))} }`);
    expect(errors).toBeUndefined();
    expect(data[field.name]).not.toBeNull();
  });

  const connections = new Map<string, string>();
  for (const { name } of OBJECTS) {
    for (const field of fieldsOf(schema.getType(name) as GraphQLNamedType)) {
      const filters = field.args.map((arg) => String(arg.type)).join();
      if (field.args.length > 0 && !connections.has(filters)) connections.set(filters, `${name} ${field.name}`);
    }
  }

  test('the arguments of every sort of connection', async () => {
    const questions = [...connections.values()].map((place): [string, string] => {
      const [name, fieldName] = place.split(' ') as [string, string];
      const field = fieldsOf(schema.getType(name) as GraphQLNamedType).find((one) => one.name === fieldName) as Field;
      const set = field.args.filter((arg) => arg.name !== 'after').map((arg) => `${arg.name}: ${sample(arg.type)}`);
      return [place, `{ entity(slug: "usa") { ... on ${name} { ${selection(field, `(${set.join(', ')})`)} } } }`];
    });
    expect(await wrongOf(questions)).toEqual({});
  }, 120_000);

  test('every root in each of its orders, in both directions, and after a cursor', async () => {
    const questions = [...api().roots.values()].map(({ many, source }): [string, string] => {
      const asked = [...source.orders].flatMap(([order, property]) => {
        const cursor = writeCursor(property === 'slug' ? [order, 'm'] : [order, 'm', 'm']);
        return ['ASC', 'DESC'].map(
          (direction) =>
            `${order}_${direction}: ${many}(first: 2, after: "${cursor}", orderBy: {field: ${order}, direction: ${direction}}) { nodes { slug } }`,
        );
      });
      return [many, `{ ${asked.join('\n')} }`];
    });
    expect(await wrongOf(questions)).toEqual({});
  }, 120_000);
});

describe('the schema', () => {
  test('describes every type, field, argument, input field and enum value in a sentence', () => {
    const bare: string[] = [];
    const check = (what: string, description: string | null | undefined) => {
      if (!description?.trim().endsWith('.') && !description?.trim().endsWith(':')) bare.push(what);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['ID', 'String', 'Int', 'Float', 'Boolean'].includes(type.name)) continue;
      check(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field.description);
      for (const field of fieldsOf(type)) {
        check(`${type.name}.${field.name}`, field.description);
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
    expect(bare).toEqual([]);
  });
});
