import type { GraphQLObjectType } from 'graphql';
import { CONNECTION } from '../graph/compile/connection';
import { writeCursor } from '../graph/compile/paging';
import { isInTable, sourceOf } from '../graph/compile/table';
import { encodeId } from '../graph/id';
import { api } from '../model/api/build';
import type { TextPlace } from './passage-text';

/** What came back for one thing: a map by response keys, and by the compiler's own. */
export type Row = Record<string, unknown>;

/** Takes the value of a field from what came back, by its response key. */
export type Take = (source: Row, key: string) => unknown;

const byKey: Take = (source, key) => source[key];

const one: Take = (source, key) => first(source[key]);

/** What a list of at most one holds, or null. */
export function first(list: unknown): unknown {
  return (list as unknown[] | null)?.[0] ?? null;
}

/** Whether a field is the text of a passage or sentence: what comes back is its place, and the text lies in a file. */
export function isText(type: string, field: string): boolean {
  return isInTable(type, field) && sourceOf(type, field).from === 'textPlace';
}

/** Where a text lies, from what came back. */
export function textPlaceOf(source: Row, key: string): TextPlace | null {
  return first(source[key]) as TextPlace | null;
}

/** How the value of a field is taken that is neither a root nor a text. */
export function takeOf({ name: type }: GraphQLObjectType, field: string): Take {
  const special = SPECIAL[type]?.[field];
  if (special) return special;
  if (type.endsWith('Connection') && CONNECTION_FIELDS[field]) return CONNECTION_FIELDS[field];
  if (type.endsWith('Edge') && field === 'cursor') return (source, key) => writeCursor(source[key] as unknown[]);
  if (!isInTable(type, field)) return byKey;
  switch (sourceOf(type, field).from) {
    case 'one':
      return one;
    case 'id': {
      const model = api().types.get(type)?.model ?? type;
      return (source, key) => encodeId(model, String(source[key]));
    }
    default:
      return byKey;
  }
}

/** The items of a page, each by the name under which it was asked for; where it is asked for once, as it is. */
const items: Take = (source, key) => source[CONNECTION.nodes] ?? shown(source).map((item) => item[key]);

const CONNECTION_FIELDS: Readonly<Record<string, Take>> = {
  nodes: items,
  edges: items,
  totalCount: (source) => source[CONNECTION.total],
  pageInfo: (source) => source,
  facets: one,
  factFacets: one,
};

/** One more than the page has is brought only where somebody asks whether there is a next. */
function shown(connection: Row): Row[] {
  const all = connection[CONNECTION.items] as Row[];
  return CONNECTION.first in connection ? all.slice(0, connection[CONNECTION.first] as number) : all;
}

function cursorOf(item: Row | undefined): string | null {
  return item ? writeCursor(item[CONNECTION.cursor] as unknown[]) : null;
}

const SPECIAL: Readonly<Record<string, Readonly<Record<string, Take>>>> = {
  PageInfo: {
    hasNextPage: (source) => (source[CONNECTION.items] as Row[]).length > (source[CONNECTION.first] as number),
    hasPreviousPage: (source) => source[CONNECTION.before] === true,
    startCursor: (source) => cursorOf(shown(source)[0]),
    endCursor: (source) => cursorOf(shown(source).at(-1)),
  },
  Editorial: { by: () => 'editor', why: (source) => source },
  TypeCount: { counts: (source, key) => meaning('EntityType', source[key]) },
  MannerCount: { counts: (source, key) => meaning('Manner', source[key]) },
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

/** The type of a thing that can be of several, told by its labels. */
export function typeOfLabels(labels: readonly string[]): string | undefined {
  return (
    labels.map((label) => BY_LABEL.get(label)).find(Boolean) ??
    labels.map((label) => OTHERWISE.get(label)).find(Boolean)
  );
}
