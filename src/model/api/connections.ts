import type { Model, TypeDef } from '../types';
import { facetsOf } from './facets';
import { edgeFilter, filterOf } from './filters';
import { aOrAn, apiName, pagingArguments, pluralWords, scalarOf, sentence, wordsOf } from './names';
import type { Api, ApiField, ApiType, ConnectionSource, Hop } from './shape';

/** The orders of a connection of anything. */
const ENTITY_ORDERS: ReadonlyMap<string, string> = new Map([
  ['NAME', 'name'],
  ['SLUG', 'slug'],
]);

interface ConnectionDef {
  name: string;
  description: string;
  hop: Hop;
  /** the API type of the nodes */
  to: string;
  /** whether the relationship itself is a stated fact */
  fact: boolean;
  /** further properties of the relationship: name → enum, scalar or type */
  edge: ReadonlyMap<string, string>;
  /** name of the edge's type, and of its filter, where it has further properties */
  edgeName?: string;
  filterName?: string;
  /** what its further properties mean */
  meanings?: ReadonlyMap<string, string>;
  domain: string;
}

/** A field that is a connection, with the types that it needs. */
export function connectionField(api: Api, of: Model, def: ConnectionDef): ApiField {
  const type = of.types.get(modelName(api, of, def.to));
  const filter = filterOf(api, of, type);
  const order = orderOf(api, type);
  const facts = def.fact ? edgeFilter(api, of, def) : undefined;
  const source: ConnectionSource = {
    from: 'connection',
    hop: def.hop,
    to: def.to,
    orders: ordersOf(type),
    filter,
    ...(facts ? { facts } : {}),
  };
  return {
    name: def.name,
    type: `${connectionType(api, of, { ...def, ...(facts ? { facts } : {}) }, type)}!`,
    description: def.description,
    args: pagingArguments({ filter, order, ...(facts ? { facts } : {}) }),
    source,
  };
}

function modelName(api: Api, of: Model, to: string): string {
  if (of.types.has(to)) return to;
  for (const type of of.types.values()) if (type.variants.has(to) || apiName(type.name) === to) return type.name;
  return api.types.get(to)?.model ?? to;
}

function ordersOf(type: TypeDef | undefined): ReadonlyMap<string, string> {
  return type && type.orders.size > 0 ? type.orders : ENTITY_ORDERS;
}

/** The input by which connections of a type are sorted. */
export function orderOf(api: Api, type: TypeDef | undefined): string {
  const name = `${type ? apiName(type.name) : 'Entity'}Order`;
  const domain = type?.domain ?? 'entity';
  if (!api.orders.has(name)) api.orders.set(name, { name, domain, orders: ordersOf(type) });
  return name;
}

/** The name of the connection type; it and its edge are made where they are not there yet. */
export function connectionType(
  api: Api,
  of: Model,
  def: Pick<ConnectionDef, 'to' | 'fact' | 'edge' | 'edgeName' | 'meanings' | 'domain'> & { facts?: string },
  type: TypeDef | undefined,
): string {
  const stem = def.edgeName ?? (def.fact ? `${def.to}Fact` : def.to);
  const name = `${stem}Connection`;
  if (api.types.has(name)) return name;
  const domain = def.edgeName ? def.domain : (type?.domain ?? 'entity');
  const nodes = pluralWords(wordsOf(def.to));
  const base = { kind: 'object' as const, domain, interfaces: [] };
  api.types.set(name, {
    ...base,
    name,
    description: def.fact
      ? `A page of relations that are stated facts, with ${nodes} at the other end.`
      : `A page of ${nodes}.`,
    fields: fieldMap([
      plain('nodes', `[${def.to}!]!`, 'The nodes of this page; one stands in it once for each edge that leads to it.'),
      plain('edges', `[${stem}Edge!]!`, 'The edges of this page, each a node with its cursor.'),
      plain('pageInfo', 'PageInfo!', 'Where this page lies among all.'),
      plain('totalCount', 'Int!', 'How many there are on all pages together.'),
      ...facetFields(api, filterOf(api, of, type), def.facts),
    ]),
  });
  const interfaces = def.fact ? ['FactEdge'] : [];
  const own = [...def.edge].map(([field, is]) => edgeField(of, field, is, def.meanings?.get(field) ?? ''));
  const facts = def.fact ? [...(api.types.get('FactEdge') as ApiType).fields.values()] : [];
  api.types.set(`${stem}Edge`, {
    ...base,
    name: `${stem}Edge`,
    interfaces,
    description: def.fact
      ? `A relation that is a stated fact, and ${aOrAn(wordsOf(def.to))} at its other end.`
      : `${sentence(aOrAn(wordsOf(def.to)))} in a page.`,
    fields: fieldMap([
      plain('cursor', 'String!', 'Its place in this order; give it as `after` to go on from here.'),
      plain('node', `${def.to}!`, `The ${wordsOf(def.to)}.`),
      ...facts,
      ...own,
    ]),
  });
  return name;
}

/** Of a page too, what is on all pages, counted: the nodes, and where they are at the end of facts, the facts. */
function facetFields(api: Api, filter: string, facts: string | undefined): ApiField[] {
  const [nodes, links] = [facetsOf(api, filter), facts && facetsOf(api, facts)];
  return [
    ...(nodes ? [plain('facets', `${nodes}!`, 'The nodes of all pages together, counted by what they have.')] : []),
    ...(links ? [plain('factFacets', `${links}!`, 'The same, counted by what the relation is as a stated fact.')] : []),
  ];
}

function plain(name: string, type: string, description: string): ApiField {
  return { name, type, description, args: [], source: { from: 'nothing' } };
}

function edgeField(of: Model, name: string, is: string, description: string): ApiField {
  if (of.types.has(is)) {
    const to = apiName(is);
    return {
      name,
      type: to,
      description,
      args: [],
      source: { from: 'one', hop: { by: 'reference', property: name, many: false, far: is }, to },
    };
  }
  return { name, type: scalarOf(is), description, args: [], source: { from: 'property', property: name } };
}

/** Fields by their names. */
export function fieldMap(fields: readonly ApiField[]): Map<string, ApiField> {
  return new Map(fields.map((field) => [field.name, field]));
}
