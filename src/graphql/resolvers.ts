import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { ParleyError } from '../errors';
import { CONNECTION } from '../graph/compile/connection';
import { writeCursor } from '../graph/compile/paging';
import { LABELS } from '../graph/compile/project';
import { KNOWN, type UnknownSlug } from '../graph/compile/roots/known';
import { isInTable, sourceOf } from '../graph/compile/table';
import { encodeId } from '../graph/id';
import { adviceFor } from '../graph/unknown';
import { api } from '../model/api/build';
import { wordsOf } from '../model/api/names';
import { answerOf } from './answer';
import type { Context } from './context';
import type { TextPlace } from './passage-text';

type Row = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Row, Context>;

/**
 * Gives a schema its resolvers: a root takes its part of the answer to the whole operation, and everything below
 * comes from what came back, by response key. Only the text of a passage or sentence is read from elsewhere, a file.
 */
export function resolveFromAnswers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInterfaceType(type)) type.resolveType = (value) => typeOfLabels((value as Row)[LABELS] as string[]);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = resolverOf(schema, type, field.name) as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
}

function resolverOf(schema: GraphQLSchema, type: GraphQLObjectType, field: string): Resolver {
  if (type === schema.getQueryType()) return root(field);
  const special = SPECIAL[type.name]?.[field];
  if (special) return special;
  if (type.name.endsWith('Connection') && CONNECTION_FIELDS[field]) return CONNECTION_FIELDS[field];
  if (type.name.endsWith('Edge') && field === 'cursor')
    return (source, _args, _context, info) => writeCursor(partOf(source, info) as unknown[]);
  if (!isInTable(type.name, field)) return byKey;
  switch (sourceOf(type.name, field).from) {
    case 'one':
      return (source, _args, _context, info) => first(partOf(source, info));
    case 'id': {
      const model = api().types.get(type.name)?.model ?? type.name;
      return (source, _args, _context, info) => encodeId(model, String(partOf(source, info)));
    }
    case 'textPlace':
      return (source, _args, context, info) => {
        context.readsFile = true;
        const place = first(partOf(source, info)) as TextPlace | null;
        return place && context.texts.cut(place);
      };
    default:
      return byKey;
  }
}

function partOf(source: Row, info: GraphQLResolveInfo): unknown {
  return source[info.path.key];
}

const byKey: Resolver = (source, _args, _context, info) => partOf(source, info);

function first(list: unknown): unknown {
  return (list as unknown[] | null)?.[0] ?? null;
}

const CONNECTION_FIELDS: Readonly<Record<string, Resolver>> = {
  nodes: (source, _args, _context, info) => shown(source).map((item) => item[info.path.key]),
  edges: (source, _args, _context, info) => shown(source).map((item) => item[info.path.key]),
  totalCount: (source) => source[CONNECTION.total],
  pageInfo: (source) => source,
  facets: (source, _args, _context, info) => first(partOf(source, info)),
  factFacets: (source, _args, _context, info) => first(partOf(source, info)),
};

function shown(connection: Row): Row[] {
  return (connection[CONNECTION.items] as Row[]).slice(0, connection[CONNECTION.first] as number);
}

function cursorOf(item: Row | undefined): string | null {
  return item ? writeCursor(item[CONNECTION.cursor] as unknown[]) : null;
}

const SPECIAL: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  PageInfo: {
    hasNextPage: (source) => (source[CONNECTION.items] as Row[]).length > (source[CONNECTION.first] as number),
    hasPreviousPage: (source) => source[CONNECTION.before] === true,
    startCursor: (source) => cursorOf(shown(source)[0]),
    endCursor: (source) => cursorOf(shown(source).at(-1)),
  },
  Editorial: { by: () => 'editor', why: (source) => source },
  TypeCount: { counts: (source, _args, _context, info) => meaning('EntityType', partOf(source, info)) },
  MannerCount: { counts: (source, _args, _context, info) => meaning('Manner', partOf(source, info)) },
};

function meaning(name: string, word: unknown): string | undefined {
  for (const value of api().enums.get(name)?.values.values() ?? []) if (value.word === word) return value.description;
  return undefined;
}

/** The object types by the label that tells them. */
const BY_LABEL = new Map<string, string>();

/** The variants for what no other variant of an interface is, by the label of the interface. */
const OTHERWISE = new Map<string, string>();

for (const { kind, name, model, label } of api().types.values()) {
  if (kind === 'interface' || !model || !label) continue;
  if (/^\w+$/.test(label)) BY_LABEL.set(label, name);
  else OTHERWISE.set(model, name);
}

function typeOfLabels(labels: readonly string[]): string | undefined {
  return (
    labels.map((label) => BY_LABEL.get(label)).find(Boolean) ??
    labels.map((label) => OTHERWISE.get(label)).find(Boolean)
  );
}

/** A root: what came back under its key. A slug that nobody knows is an error of its own. */
function root(name: string): Resolver {
  const one = name === 'node' || name === 'entity' || api().roots.has(name);
  return async (_source, args, context, info) => {
    const value = await knownValue(context, (await answerOf(context, info))[info.path.key]);
    if (one) {
      const [found] = value as unknown[];
      if (found === undefined)
        throw name === 'node' ? unknownId(String(args.id)) : await unknownSlug(context, name, String(args.slug));
      return found;
    }
    return name === 'path' || name === 'stats' ? first(value) : value;
  };
}

/** What a root answers, once it is sure that every slug among its arguments is known. */
async function knownValue(context: Context, value: unknown): Promise<unknown> {
  const unknown = (value as Row | null)?.[KNOWN.unknown] as UnknownSlug[] | undefined;
  if (!unknown) return value;
  const [missing] = unknown;
  if (missing) {
    const { argument, slug } = missing;
    const what = `"${argument}" names "${slug}", and nothing here has that slug`;
    throw new ParleyError('UNKNOWN_ID', what, await adviceFor(context.reads, slug));
  }
  return (value as Row)[KNOWN.value];
}

function unknownId(id: string): ParleyError {
  return new ParleyError('UNKNOWN_ID', `Nothing here has the id "${id}"`, 'Take it from the field "id" of a thing.');
}

async function unknownSlug(context: Context, root: string, slug: string): Promise<ParleyError> {
  const what = root === 'entity' ? 'Nothing here' : `No ${wordsOf(rootType(root))} here`;
  return new ParleyError('UNKNOWN_ID', `${what} has the slug "${slug}"`, await adviceFor(context.reads, slug));
}

function rootType(root: string): string {
  return api().roots.get(root)?.type ?? root;
}
