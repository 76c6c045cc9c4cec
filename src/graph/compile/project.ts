import type { FieldNode } from 'graphql';
import { rootName } from '../../model/api/names';
import type { Source } from '../../model/api/shape';
import { connection } from './connection';
import { step } from './hop';
import { readLimit } from './paging';
import { fieldsOfAny, type SelectedField } from './select';
import { mapLiteral, type Selected, type Statement, subquery, whereLines } from './statement';
import { isNodeType, labelOfAll } from './table';

/** The variables that stand for what a selection is about; `self` is the thing itself. */
export type Scope = Readonly<Record<string, string>> & { readonly self: string };

/** Under this key a thing that can be of several types says its labels. */
export const LABELS = '@labels';

/** A map of what is selected of a thing, each value under its response key. */
export function project(statement: Statement, type: string, nodes: FieldNode[], scope: Scope): string {
  const byKey = new Map<string, SelectedField[]>();
  for (const field of fieldsOfAny(statement, type, nodes)) {
    byKey.set(field.key, [...(byKey.get(field.key) ?? []), field]);
  }
  const entries: [string, string][] = [...byKey].map(([key, fields]) => [key, valueOfAny(statement, fields, scope)]);
  if (isAbstract(statement, type) && isNodeType(type)) entries.unshift([LABELS, `labels(${scope.self})`]);
  return mapLiteral(entries);
}

function isAbstract(statement: Statement, type: string): boolean {
  return statement.question.schema.getType(type)?.astNode?.kind === 'InterfaceTypeDefinition';
}

function valueOfAny(statement: Statement, fields: SelectedField[], scope: Scope): string {
  const [first] = fields as [SelectedField, ...SelectedField[]];
  if (fields.length === 1) return value(statement, first, scope, first.only ? labelOfAll(first.only) : undefined);
  const cases = fields.map(
    (field) => `WHEN ${scope.self}:${labelOfAll(field.only ?? [])} THEN ${value(statement, field, scope)}`,
  );
  return `CASE ${cases.join(' ')} END`;
}

/** The value of a field. `guard` tells the things that have it from others that can stand in the same place. */
export function value(statement: Statement, field: SelectedField, scope: Scope, guard?: string): string {
  const { source } = field;
  switch (source.from) {
    case 'property':
      return `${scope.self}.${source.property}`;
    case 'id':
      return `${scope.self}.slug`;
    case 'nothing':
      return 'null';
    case 'expression':
      return inScope(source.cypher, scope);
    case 'scope':
      return project(statement, source.to, field.nodes, { self: scope[source.name] as string });
    case 'rows':
      return rowsOf(statement, field, source, scope);
    case 'textPlace':
      return textPlace(statement, scope.self, source.article, guard);
    case 'one': {
      const known = referred(statement, field, source, scope);
      if (known) return known;
      const { match, where, far } = step(statement, source.hop, scope.self, rootName(source.to), { guard });
      const map = project(statement, source.to, field.nodes, { self: far });
      return subquery('COLLECT', [...match, ...whereLines(where), `RETURN ${map}`, 'LIMIT 1']);
    }
    case 'list': {
      const ordered = source.hop.by === 'relationship' && source.hop.ordered === true;
      const { match, where, far, link } = step(statement, source.hop, scope.self, rootName(source.to), {
        guard,
        link: ordered,
      });
      const keys = [...(link ? [`${link}.order`] : []), ...source.order.map((property) => `${far}.${property}`)];
      const map = project(statement, source.to, field.nodes, { self: far });
      return subquery(
        'COLLECT',
        [...match, ...whereLines(where), `WITH ${far} ORDER BY ${keys.join(', ')}`, `RETURN ${map}`].map((line) =>
          link ? line.replace(`WITH ${far} `, `WITH ${far}, ${link} `) : line,
        ),
      );
    }
    case 'facet':
      throw new Error(`${field.def.name} is counted over the rows of a connection`);
    case 'connection':
      return connection(statement, field, source, scope, guard);
  }
}

/** What is asked of a thing that is named by its slug, where that is no more than the slug. */
function referred(
  statement: Statement,
  { nodes }: SelectedField,
  { hop, to }: Extract<Source, { from: 'one' }>,
  { self }: Scope,
): string | undefined {
  if (hop.by !== 'reference' || hop.many || isAbstract(statement, to)) return undefined;
  const fields = fieldsOfAny(statement, to, nodes);
  if (!fields.every(({ source }) => source.from === 'property' && source.property === 'slug')) return undefined;
  const slug = `${self}.${hop.property}`;
  return `[slug IN [${slug}] WHERE slug IS NOT NULL | ${mapLiteral(fields.map(({ key }) => [key, 'slug']))}]`;
}

function inScope(cypher: string, scope: Readonly<Record<string, string>>): string {
  return cypher.replace(/\{(\w+)\}/g, (text, name: string) => scope[name] ?? text);
}

function rowsOf(
  statement: Statement,
  field: Selected,
  source: Extract<Source, { from: 'rows' }>,
  scope: Scope,
): string {
  const bound = Object.fromEntries(source.binds.map((name) => [name, statement.variable(name)]));
  const inner: Scope = { ...scope, ...bound };
  const names: Record<string, string> = { ...inner };
  if (source.match.some((line) => line.includes('{limit}'))) {
    names.limit = statement.parameter('limit', field, (args) => readLimit(args, field.def.name, 0));
  }
  const lines = source.match.map((line) => inScope(line, names));
  return subquery('COLLECT', [
    ...lines,
    `RETURN ${project(statement, source.to, field.nodes, { ...inner, self: bound[source.row] as string })}`,
  ]);
}

function textPlace(statement: Statement, part: string, type: string, guard?: string): string {
  const { match, where, far } = step(
    statement,
    { by: 'relationship', types: [type], direction: 'out' },
    part,
    'article',
    { guard },
  );
  const place = mapLiteral([
    ['file', `${far}.textFile`],
    ['sha256', `${far}.sha256`],
    ['start', `${part}.start`],
    ['end', `${part}.end`],
    ['segments', `coalesce(${part}.segments, [])`],
  ]);
  return subquery('COLLECT', [...match, ...whereLines(where), `RETURN ${place}`, 'LIMIT 1']);
}
