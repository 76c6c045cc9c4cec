import type { FieldNode } from 'graphql';
import neo4j from 'neo4j-driver-lite';
import { rootName } from '../../model/api/names';
import type { ConnectionSource } from '../../model/api/shape';
import { NARROWINGS, type Narrowing } from '../../model/graph-schema';
import { facets } from './facets';
import { type FilterConditions, filterConditions } from './filter';
import { degree, type Step, step } from './hop';
import { afterCondition, type Order, readCursor, readFirst, readLimit, readOrder, upToCondition } from './paging';
import { project, type Scope, value } from './project';
import { fieldsOf } from './select';
import { mapLiteral, type Selected, type Statement, subquery, whereLines } from './statement';
import { sourceOf } from './table';

/** Under these keys a connection tells what its fields are made from. */
export const CONNECTION = {
  first: '@first',
  before: '@before',
  items: '@items',
  /** the items as they are answered, where nothing else is asked of them */
  nodes: '@nodes',
  total: '@total',
  cursor: '@cursor',
} as const;

/** The rows of a connection, however they are found. */
export interface Rows {
  match: string[];
  where: string[];
  /** the expressions by which an item has its place: the order's own, then what tells equals apart */
  keys: string[];
  /** what an index has before the first of the keys; sorting by it too lets Neo4j take the order from the index */
  prefix?: string | undefined;
  /** conditions that always hold: Neo4j uses an index only where every property of the index is asked for */
  present?: string[];
  order: Pick<Order, 'name' | 'descending'>;
  /** the variables that a row consists of */
  variables: string[];
  node: { type: string; scope: Scope };
  /** what facets count, where it is not the node */
  counted?: string;
  /** the relationship, where it is a fact of which an edge tells */
  link?: string | undefined;
  /** how many there are, where that is told without reading them */
  count?: string | undefined;
  /** an index gives the order, if its first key is asked to be there */
  indexed?: boolean;
  /** the fields that this connection has besides those of every connection */
  further?: (field: Selected) => string;
}

/** A connection as an expression: a page by keyset, and the total only where it is asked for. */
export function connection(
  statement: Statement,
  selected: Selected,
  source: ConnectionSource,
  scope: Scope,
  guard?: string,
): string {
  const order = readOrder(statement.argumentsOf(selected), source.orders);
  const made = step(statement, source.hop, scope.self, rootName(source.to), {
    guard,
    link: source.facts !== undefined,
  });
  const filter = source.filter
    ? filterConditions(statement, selected, { argument: 'filter', type: source.filter }, made.far)
    : NONE;
  const facts =
    source.facts && made.link
      ? filterConditions(statement, selected, { argument: 'facts', type: source.facts }, made.link)
      : NONE;
  const conditions = [...filter.conditions, ...facts.conditions];
  const narrowing = narrowingOf(source, filter, order);
  const ofAll = scope.self === '';
  const beginning = ofAll && !narrowing ? filter.beginning : undefined;
  return page(statement, selected, {
    match: [...(beginning?.match ?? []), ...made.match],
    where: [
      ...(beginning?.where ?? []),
      ...made.where,
      ...conditions.filter((condition) => condition !== beginning?.instead),
    ],
    keys: keysOf(made, order),
    ...(narrowing ? narrowed(narrowing, made.far, order) : {}),
    order,
    variables: [made.far, ...(made.link ? [made.link] : [])],
    node: { type: source.to, scope: { self: made.far } },
    link: made.link,
    count: conditions.length === 0 ? degree(source.hop, scope.self, guard) : undefined,
    indexed: source.hop.by === 'mirror' || (ofAll && !beginning),
  });
}

const NONE: FilterConditions = { conditions: [], fixed: [] };

/** What a connection has by an index that narrows it. */
function narrowed({ by, order }: Narrowing, far: string, asked: Order): Pick<Rows, 'prefix' | 'present'> {
  const properties = new Set([order, 'slug']);
  return {
    ...(order === asked.property ? { prefix: `${far}.${by}` } : {}),
    present: [...properties].map((property) => `${far}.${property} IS NOT NULL`),
  };
}

function keysOf({ far, link }: Step, order: Order): string[] {
  const keys = order.property === 'slug' ? [`${far}.slug`] : [`${far}.${order.property}`, `${far}.slug`];
  return link ? [...keys, `${link}.id`] : keys;
}

/** The index below a property that must have one value; best one that has the order too. */
function narrowingOf({ hop, to }: ConnectionSource, { fixed }: FilterConditions, order: Order): Narrowing | undefined {
  if (hop.by !== 'mirror' && hop.by !== 'pattern') return undefined;
  const known = hop.by === 'mirror' ? [hop.property] : fixed;
  const fitting = NARROWINGS.filter(({ type, by }) => type === to && known.includes(by));
  return fitting.find((one) => one.order === order.property) ?? fitting[0];
}

/** One page of rows, with what is selected of them. */
export function page(statement: Statement, selected: Selected, rows: Rows): string {
  const type = String(selected.def.type).replace('!', '');
  const fields = fieldsOf(statement, type, selected.nodes);
  const items = fields.filter(({ def }) => def.name !== 'totalCount' && def.name in ITEM_FIELDS);
  const name = selected.def.name;
  const entries: [string, string][] = [];
  const all = [...rows.where, ...(rows.present ?? [])];
  if (items.length > 0) {
    if (asksPageInfo(statement, items, 'hasNextPage'))
      entries.push([
        CONNECTION.first,
        statement.parameter('first', selected, (args) => neo4j.int(readFirst(args, name))),
      ]);
    const after = cursorKeys(statement, selected, rows);
    if (after && asksPageInfo(statement, items, 'hasPreviousPage'))
      entries.push([CONNECTION.before, beforeCursor(rows, after)]);
    const [only] = items;
    const bare = items.length === 1 && only?.def.name === 'nodes';
    entries.push([bare ? CONNECTION.nodes : CONNECTION.items, itemsOf(statement, selected, rows, items, after, bare)]);
  } else {
    // Even where no page is asked for, its size and where it begins are checked.
    statement.check(selected, (args) => {
      readFirst(args, name);
      if (args.after !== undefined && args.after !== null) readCursor(args, name, rows.order.name, rows.keys.length, 0);
    });
  }
  if (fields.some(({ def }) => def.name === 'totalCount')) {
    entries.push([CONNECTION.total, rows.count ?? subquery('COUNT', [...rows.match, ...whereLines(all)])]);
  }
  for (const field of fields) {
    if (field.def.name === 'totalCount' || field.def.name in ITEM_FIELDS) continue;
    const row = FACETS[field.def.name]?.(rows);
    if (row) {
      entries.push([field.key, facets(statement, field, { match: rows.match, where: all, row })]);
      continue;
    }
    entries.push([field.key, (rows.further as (field: Selected) => string)(field)]);
  }
  return mapLiteral(entries);
}

/** What the facets under a name are counted over. */
const FACETS: Readonly<Record<string, (rows: Rows) => string | undefined>> = {
  facets: ({ counted, node }) => counted ?? node.scope.self,
  factFacets: ({ link }) => link,
};

const ITEM_FIELDS = { nodes: true, edges: true, pageInfo: true };

/** The keys of the cursor, as parameters, where one is given. */
function cursorKeys(statement: Statement, selected: Selected, { keys, order }: Rows): string[] | undefined {
  const { after } = statement.argumentsOf(selected);
  if (after === undefined || after === null) return undefined;
  const name = selected.def.name;
  return keys.map((_, index) =>
    statement.parameter('after', selected, (args) => readCursor(args, name, order.name, keys.length, index)),
  );
}

/** What must be asked of the keys but the first, so that an index gives the order. */
function presentOf({ indexed, keys, present = [] }: Rows): string[] {
  const all = [...(indexed ? keys.slice(1).map((key) => `${key} IS NOT NULL`) : []), ...present];
  return [...new Set(all.filter((condition) => condition !== `${keys[0]} IS NOT NULL`))];
}

/** Whether something is left at the cursor or before it: what gave it can be gone. */
function beforeCursor(rows: Rows, after: string[]): string {
  const condition = upToCondition(rows.keys, after, rows.order.descending);
  return subquery('EXISTS', [...rows.match, ...whereLines([...rows.where, condition, ...presentOf(rows)])]);
}

function itemsOf(
  statement: Statement,
  selected: Selected,
  rows: Rows,
  fields: Selected[],
  after: string[] | undefined,
  bare: boolean,
): string {
  const { keys, order, prefix } = rows;
  const name = selected.def.name;
  const conditions = [...rows.where];
  if (after) {
    conditions.push(afterCondition(keys, after, order.descending));
  } else if (rows.indexed) {
    conditions.push(`${keys[0]} >= ''`);
  }
  conditions.push(...presentOf(rows));
  const direction = order.descending ? ' DESC' : '';
  const sort = [...(prefix ? [prefix] : []), ...keys].map((key) => `${key}${direction}`).join(', ');
  const limit = statement.parameter('limit', selected, (args) =>
    readLimit(args, name, asksPageInfo(statement, fields, 'hasNextPage') ? 1 : 0),
  );
  return subquery('COLLECT', [
    ...rows.match,
    ...whereLines(conditions),
    `WITH ${rows.variables.join(', ')} ORDER BY ${sort} LIMIT ${limit}`,
    `RETURN ${bare ? nodeOf(statement, rows, fields[0] as Selected) : item(statement, rows, fields)}`,
  ]);
}

function asksPageInfo(statement: Statement, fields: Selected[], asked: string): boolean {
  return fields.some(
    ({ def, nodes }) =>
      def.name === 'pageInfo' && fieldsOf(statement, 'PageInfo', nodes).some((field) => field.def.name === asked),
  );
}

function nodeOf(statement: Statement, { node }: Rows, { nodes }: Selected): string {
  return project(statement, node.type, nodes, node.scope);
}

function item(statement: Statement, rows: Rows, fields: Selected[]): string {
  const entries: [string, string][] = [];
  const cursor = `[${[`'${rows.order.name}'`, ...rows.keys].join(', ')}]`;
  for (const field of fields) {
    const { key, def, nodes } = field;
    if (def.name === 'nodes') entries.push([key, nodeOf(statement, rows, field)]);
    if (def.name === 'edges')
      entries.push([key, edge(statement, rows, String(def.type).replace(/[[\]!]/g, ''), nodes, cursor)]);
  }
  const pages = fields.filter(({ def }) => def.name === 'pageInfo');
  const asksCursor = pages.some(({ nodes }) =>
    fieldsOf(statement, 'PageInfo', nodes).some(({ def }) => def.name.endsWith('Cursor')),
  );
  if (asksCursor) entries.push([CONNECTION.cursor, cursor]);
  return mapLiteral(entries);
}

function edge(statement: Statement, rows: Rows, type: string, nodes: FieldNode[], cursor: string): string {
  const entries = fieldsOf(statement, type, nodes).map((field): [string, string] => {
    if (field.def.name === 'cursor') return [field.key, cursor];
    if (field.def.name === 'node') return [field.key, project(statement, rows.node.type, field.nodes, rows.node.scope)];
    return [
      field.key,
      value(statement, { ...field, source: sourceOf(type, field.def.name) }, { self: rows.link as string }),
    ];
  });
  return mapLiteral(entries);
}
