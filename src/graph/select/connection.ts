import type { SelectionNode } from 'graphql';
import { api } from '../../model/api/build';
import type { ConnectionSource } from '../../model/api/shape';
import { type Asked, argumentsOf, askedFields } from './fields';
import { filterConditions } from './filters';
import { step, where } from './hops';
import { afterCondition, readPage } from './paging';
import { type Context, project } from './project';

/** What a connection reads from Neo4j: one item more than the page holds, to know whether more follow. */
export interface ReadConnection {
  first: number;
  order: string;
  descending: boolean;
  after: boolean;
  items: { key: unknown; tie: string; [part: string]: unknown }[];
  total: number | null;
}

/** A connection as an expression: its page, sorted by keyset, and its total only where that is asked for. */
export function connection(
  near: string,
  source: ConnectionSource,
  asked: Asked,
  owner: string,
  context: Context,
): string {
  const { parameters, scope } = context;
  const args = argumentsOf(asked, owner, scope);
  const page = readPage(args, source.orders, asked.name);
  const far = parameters.variable('n');
  const link = parameters.variable('r');
  const byRelationship = source.hop.by === 'relationship';
  const { match, where: conditions } = step(source.hop, near, far, link);
  const filters = [
    ...conditions,
    ...(source.filter ? filterConditions(source.filter, args.filter, far, parameters) : []),
    ...(source.facts && byRelationship ? filterConditions(source.facts, args.facts, link, parameters) : []),
  ];
  const type = connectionTypeOf(owner, asked.name);
  const edgeType = (api().types.get(type)?.fields.get('edges')?.type ?? '').replace(/[[\]!]/g, '');
  const parts = askedFields(asked.selections, type, scope);
  const key = `${far}.${page.property}`;
  const tie = source.facts && byRelationship ? `coalesce(${link}.id, ${far}.slug)` : `${far}.slug`;
  const cursor = afterCondition(page, key, tie, (value) => parameters.add(value));
  const direction = page.descending ? ' DESC' : '';
  const entries = [`key: ${key}`, `tie: ${tie}`];
  for (const part of parts) {
    if (part.name === 'nodes')
      entries.push(`\`n:${part.alias}\`: ${project(far, source.to, part.selections, context)}`);
    if (part.name === 'edges')
      entries.push(`\`e:${part.alias}\`: ${edge(far, link, source, edgeType, part.selections, context)}`);
  }
  const limit = parameters.add(page.first + 1);
  const wanted = parts.some(({ name }) => name !== 'totalCount' && !name.startsWith('__'));
  const items = wanted
    ? `COLLECT { ${match}${where([...filters, ...cursor])} RETURN {${entries.join(', ')}} ORDER BY ${key}${direction}, ${tie}${direction} LIMIT ${limit} }`
    : '[]';
  const total = parts.some(({ name }) => name === 'totalCount') ? `COUNT { ${match}${where(filters)} }` : 'null';
  const about = parameters.add({
    first: page.first,
    order: page.order,
    descending: page.descending,
    after: page.after !== undefined,
  });
  return `{page: ${about}, items: ${items}, total: ${total}}`;
}

function connectionTypeOf(owner: string, field: string): string {
  const type = api().types.get(owner)?.fields.get(field)?.type ?? rootType(field);
  return type.replace('!', '');
}

function rootType(field: string): string {
  for (const root of api().roots.values()) if (root.many === field) return `${root.type}Connection`;
  throw new Error(`no root ${field} in the table of fields`);
}

/** What is asked of an edge: of its node, and of the relationship as a stated fact. */
function edge(
  far: string,
  link: string,
  source: ConnectionSource,
  edgeType: string,
  selections: readonly SelectionNode[],
  context: Context,
): string {
  const entries: string[] = [];
  for (const asked of askedFields(selections, edgeType, context.scope)) {
    if (asked.name === 'node')
      entries.push(`\`${asked.alias}\`: ${project(far, source.to, asked.selections, context)}`);
    else if (asked.name !== 'cursor' && !asked.name.startsWith('__')) {
      const single = [asked.node] as const;
      const text = project(link, api().types.has(asked.on) ? asked.on : edgeType, single, context);
      entries.push(text.slice(1, -1));
    }
  }
  return `{${entries.join(', ')}}`;
}
