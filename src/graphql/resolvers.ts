import type { GraphQLResolveInfo } from 'graphql';
import { ParleyError } from '../errors';
import type { ReadOptions } from '../graph/read';
import { read } from '../graph/read';
import { compileNode, compileRoot, type Statement } from '../graph/select/compile';
import { writeCursor } from '../graph/select/paging';
import { compileSearch, compileStats } from '../graph/select/roots';
import { api } from '../model/api/build';
import type { ApiType } from '../model/api/shape';

/** What every resolver is given. */
export interface Context {
  reads: ReadOptions;
}

type Row = Record<string, unknown>;
type Resolver = (parent: Row, args: Row, context: Context, info: GraphQLResolveInfo) => unknown;

interface Page {
  page: { first: number; order: string; descending: boolean; after: boolean };
  items: (Row & { key: unknown; tie: string })[];
  total: number | null;
}

/** Resolvers: a root asks the graph once; all below it comes from what came back, by alias. */
export function resolvers(): Record<string, Record<string, Resolver>> {
  const made: Record<string, Record<string, Resolver>> = { Query: rootResolvers() };
  for (const type of api().types.values()) {
    if (type.kind === 'interface')
      made[type.name] = { __resolveType: ((value: Row) => value.__typename) as unknown as Resolver };
    else made[type.name] = fieldResolvers(type);
  }
  made.Node = { __resolveType: ((value: Row) => value.__typename) as unknown as Resolver };
  made.PageInfo = {};
  return made;
}

const byAlias: Resolver = (parent, _args, _context, info) => parent[String(info.path.key)];

function fieldResolvers(type: ApiType): Record<string, Resolver> {
  if (type.name.endsWith('Connection')) return CONNECTION;
  return Object.fromEntries(
    [...type.fields].map(([name, { source, type: shape }]) => {
      if (name === 'cursor' && type.name.endsWith('Edge')) return [name, (edge: Row) => edge.cursor];
      if (source.from === 'id')
        return [name, (parent, _a, _c, info) => globalId(type, String(parent[String(info.path.key)]))];
      if (shape === 'Editorial') return [name, editorial];
      return [name, byAlias];
    }),
  ) as Record<string, Resolver>;
}

const editorial: Resolver = (parent, _args, _context, info) => {
  const why = parent[String(info.path.key)];
  return why === null || why === undefined ? null : { by: 'editor', why };
};

const CONNECTION: Record<string, Resolver> = {
  nodes: (parent, _a, _c, info) => shown(parent).map((item) => item[`n:${info.path.key}`]),
  edges: (parent, _a, _c, info) =>
    shown(parent).map((item) => ({ ...(item[`e:${info.path.key}`] as Row), cursor: cursorOf(parent, item) })),
  totalCount: (parent) => parent.total,
  pageInfo: (parent) => {
    const { page, items } = parent as unknown as Page;
    const all = shown(parent);
    const [first, last] = [all[0], all.at(-1)];
    return {
      hasNextPage: items.length > page.first,
      hasPreviousPage: page.after,
      startCursor: first ? cursorOf(parent, first) : null,
      endCursor: last ? cursorOf(parent, last) : null,
    };
  },
};

function shown(parent: Row): Page['items'] {
  const { page, items } = parent as unknown as Page;
  return items.slice(0, page.first);
}

function cursorOf(parent: Row, item: Page['items'][number]): string {
  return writeCursor((parent as unknown as Page).page, item.key, item.tie);
}

function globalId(type: ApiType, slug: string): string {
  return Buffer.from(`${type.model}:${slug}`).toString('base64url');
}

function rootResolvers(): Record<string, Resolver> {
  const made: Record<string, Resolver> = {
    node: async (_p, { id }, context, info) => {
      const text = Buffer.from(String(id), 'base64url').toString('utf8');
      return found(
        await ask(context, info, compileNode('Entity', 'Entity', text.slice(text.indexOf(':') + 1), info)),
        'id',
        String(id),
      );
    },
    entity: async (_p, { slug }, context, info) =>
      found(await ask(context, info, compileNode('Entity', 'Entity', String(slug), info)), 'slug', String(slug)),
    search: (_p, { query, first }, context, info) => {
      const most = Number(first);
      if (most < 1 || most > 100)
        throw new ParleyError('BAD_ARGUMENT', `"first" of "search" is ${most}`, 'Give a number from 1 to 100.');
      return ask(context, info, compileSearch(String(query), most, info));
    },
    stats: async (_p, _a, context, info) => ((await ask(context, info, compileStats(info))) as Row[])[0],
  };
  for (const root of api().roots.values()) {
    made[root.one] = async (_p, args, context, info) =>
      found(await ask(context, info, compileRoot(root, args, info)), 'slug', String(args.slug));
    made[root.many] = (_p, args, context, info) => ask(context, info, compileRoot(root, args, info));
  }
  return made;
}

function ask(context: Context, info: GraphQLResolveInfo, statement: Statement): Promise<unknown> {
  return read(context.reads, statement, info.operation.name?.value ?? info.fieldName);
}

function found(answer: unknown, argument: string, value: string): unknown {
  if (answer !== null && answer !== undefined) return answer;
  throw new ParleyError('UNKNOWN_ID', `Nothing has the ${argument} "${value}"`, 'Look for it with "search".');
}
