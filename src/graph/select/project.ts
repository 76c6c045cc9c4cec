import type { SelectionNode } from 'graphql';
import { api } from '../../model/api/build';
import type { ApiField, ApiType } from '../../model/api/shape';
import { connection } from './connection';
import { type Asked, askedFields, type Scope } from './fields';
import { step, where } from './hops';
import type { Parameters } from './parameters';

/** What a projection needs to know besides the selection. */
export interface Context {
  scope: Scope;
  parameters: Parameters;
}

/**
 * A map with what a selection asks of a node (or of a relationship that is a fact), each under its alias.
 *
 * A selection on an interface asks each field only of the nodes that have it; `__typename` is there for every type.
 */
export function project(on: string, type: string, selections: readonly SelectionNode[], context: Context): string {
  const entries: string[] = [];
  const byAlias = new Map<string, Asked[]>();
  for (const asked of askedFields(selections, type, context.scope)) {
    if (asked.name.startsWith('__')) continue;
    byAlias.set(asked.alias, [...(byAlias.get(asked.alias) ?? []), asked]);
  }
  for (const [alias, fields] of byAlias) entries.push(`\`${alias}\`: ${oneOf(on, type, fields, context)}`);
  if (isAbstract(type)) entries.push(`__typename: ${typeName(on, type)}`);
  return `{${entries.join(', ')}}`;
}

function oneOf(on: string, type: string, fields: readonly Asked[], context: Context): string {
  const branches = fields.map((asked) => {
    const owner = ownerOf(type, asked);
    const label = owner.label && asked.on !== type && owner.label !== 'Entity' ? owner.label : undefined;
    return { label, value: value(on, owner, asked, context) };
  });
  const [only] = branches;
  if (branches.length === 1 && only && !only.label) return only.value;
  const general = branches.find(({ label }) => !label);
  const cases = branches
    .filter(({ label }) => label)
    .map(({ label, value: text }) => `WHEN ${on}:${label} THEN ${text}`);
  return `CASE ${cases.join(' ')}${general ? ` ELSE ${general.value}` : ''} END`;
}

/** The type that has the field: the one that the fragment names, where it knows it, or the selection's own. */
function ownerOf(type: string, asked: Asked): ApiType {
  const named = api().types.get(asked.on);
  const own = api().types.get(type);
  const owner = named?.fields.has(asked.name) ? named : own;
  if (!owner) throw new Error(`no type ${asked.on} in the table of fields`);
  return owner;
}

function value(on: string, owner: ApiType, asked: Asked, context: Context): string {
  const field = owner.fields.get(asked.name) as ApiField;
  const { source } = field;
  switch (source.from) {
    case 'property':
      return `${on}.${source.property}`;
    case 'id':
      return `${on}.slug`;
    case 'expression':
      return source.cypher.replaceAll('{self}', on);
    case 'textPlace':
      return `COLLECT { MATCH (${on})-[:FROM_ARTICLE]->(t) RETURN {segments: ${on}.segments, slug: t.slug, textFile: t.textFile, sha256: t.sha256} }[0]`;
    case 'one': {
      const far = context.parameters.variable('n');
      const { match, where: conditions } = step(source.hop, on, far, '');
      return `COLLECT { ${match}${where(conditions)} RETURN ${project(far, source.to, asked.selections, context)} LIMIT 1 }[0]`;
    }
    case 'list': {
      const far = context.parameters.variable('n');
      const link = context.parameters.variable('r');
      const { match, where: conditions } = step(source.hop, on, far, link);
      const ordered = source.hop.by === 'relationship' && source.hop.ordered;
      const order = [...(ordered ? [`${link}.order`] : []), ...source.order.map((property) => `${far}.${property}`)];
      return `COLLECT { ${match}${where(conditions)} RETURN ${project(far, source.to, asked.selections, context)} ORDER BY ${order.join(', ')} }`;
    }
    case 'connection':
      return connection(on, source, asked, owner.name, context);
    default:
      return 'null';
  }
}

function isAbstract(type: string): boolean {
  return api().types.get(type)?.kind === 'interface' && type !== 'FactEdge';
}

/** The name in the API of what a node is, by its labels. */
function typeName(on: string, type: string): string {
  const candidates = [...api().types.values()].filter(
    (candidate) =>
      candidate.kind === 'object' && candidate.model && (type === 'Entity' || candidate.interfaces.includes(type)),
  );
  const cases = candidates.map((candidate) => `WHEN ${on}:${candidate.label} THEN '${candidate.name}'`);
  return `CASE ${cases.join(' ')} END`;
}
