import type { Citations, Resting } from './cite';
import type { CitedFragment, SourceFragment } from './generated/operations';
import type { Graph } from './graph';
import { askable, type Relation, type Row } from './relations';
import type { Fact } from './shapes';

/** The facts of one relation, or one value. */
export interface Group {
  relation: string;
  /** how many there are, shown or not */
  total: number;
  facts: Fact[];
}

/** Some rows of a relation. */
export interface Page {
  total: number;
  next: string | null;
  rows: Row[];
}

/** How many facts of a relation are shown at first, and how many claims of each. */
const SHOWN = 6;
const CLAIMS = 2;

/** How many questions are asked at once. */
const AT_ONCE = 2;

/** The values of a thing, and which of its relations lead anywhere. */
export async function overviewOf(type: string, slug: string, graph: Graph): Promise<Overview> {
  const { overview, relations, editorsValues } = askable(type);
  const { entity } = await graph.ask(overview, { slug });
  const told = Object.entries(entity ?? {}).filter(([name]) => name !== '__typename');
  const values = told.filter(([name, value]) => !relations.has(name) && !isNothing(value));
  const leading = told.filter(([name, value]) => relations.has(name) && !isNothing(value)).map(([name]) => name);
  return {
    values: values.map(([name, value]) => [name, [value].flat().join(', '), editorsValues.includes(name)]),
    leading: leading.flatMap((name) => relations.get(name) ?? []),
  };
}

/** What a thing has, before it is asked where that leads. */
export interface Overview {
  /** name, value, and whether it is in the editor's words or by him */
  values: [name: string, value: string, byEditor: boolean][];
  leading: Relation[];
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && (value as Row).totalCount === 0;
}

/** What the graph holds of a thing by its type, but for what is told elsewhere. */
export async function groupsOf(
  { values, leading }: Overview,
  slug: string,
  elsewhere: readonly string[],
  { graph, cite }: { graph: Graph; cite: Citations },
): Promise<Group[]> {
  const own = values.filter(([name]) => !elsewhere.includes(name));
  const asked = leading.filter(({ name }) => !elsewhere.includes(name));
  const groups: Group[] = own.map(([relation, value, byEditor]) => ({
    relation,
    total: 1,
    facts: [{ relation, byEditor, details: { value }, thing: null, basis: cite.basis({}) }],
  }));
  for (let index = 0; index < asked.length; index += AT_ONCE) {
    const some = asked.slice(index, index + AT_ONCE);
    const pages = await Promise.all(some.map((one) => rowsOf(one, { slug, first: SHOWN, claims: CLAIMS }, graph)));
    for (const [at, relation] of some.entries()) {
      const { total, rows } = pages[at] as Page;
      const facts = rows.slice(0, SHOWN).map((row) => factOf(relation, row, cite));
      groups.push({ relation: relation.name, total, facts });
    }
  }
  return groups;
}

/** The things at the other end of a relation, a page of them. */
export async function rowsOf(
  { name, document }: Relation,
  asked: { slug: string; first: number; after?: string | undefined; claims: number },
  graph: Graph,
): Promise<Page> {
  const { entity } = await graph.ask(document, { ...asked, after: asked.after ?? null });
  const found = entity?.[name] as Connection | Row | Row[] | null | undefined;
  if (!found) return { total: 0, next: null, rows: [] };
  if (!('totalCount' in found)) {
    const rows = [found].flat() as Row[];
    return { total: rows.length, next: null, rows };
  }
  const { totalCount, pageInfo, edges, nodes } = found as Connection;
  return {
    total: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    rows: [...(edges ?? nodes ?? [])],
  };
}

interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges?: readonly Row[];
  nodes?: readonly Row[];
}

/** A row is an edge with the node at its other end, or a node or value that stands for itself. */
export function factOf({ name, byEditor }: Relation, row: Row, cite: Citations): Fact {
  const node = (row.node ?? row) as Row;
  const thing = typeof node.__typename === 'string' ? cite.thing(node as never) : null;
  if (node.__typename === 'Article' && 'title' in node) cite.article(node as unknown as SourceFragment);
  const told = { ...(row.node ? plain(row) : {}), ...plain(node) };
  const details = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== thing?.name));
  return { relation: name, byEditor, details, thing, basis: cite.basis(row.node ? row : restingOf(row)) };
}

/** On what that rests which stands for itself: of a claim it is the claim. */
function restingOf(row: Row): Partial<Resting> {
  if (row.__typename === 'Claim') return { statedBy: { totalCount: 1, nodes: [row as unknown as CitedFragment] } };
  if (row.__typename === 'Proposition') return { ...row, statedBy: row.claims } as Partial<Resting>;
  return row;
}

const NAMING = ['__typename', 'slug', 'name', 'standing'];

/** What is so of nearly all; it is told where it is not so. */
const USUAL: Readonly<Record<string, boolean>> = { minInclusive: true, maxInclusive: true, named: true };

/** What a row says in words and numbers; a claim says it itself, and how to cite an article stands beside. */
function plain(row: Row): Record<string, string> {
  if (row.__typename === 'Claim' || row.__typename === 'Article') return {};
  const told = Object.entries(row).filter(
    ([name, value]) =>
      !NAMING.includes(name) &&
      !isNothing(value) &&
      (Array.isArray(value) ? typeof value[0] !== 'object' : typeof value !== 'object') &&
      value !== (USUAL[name] ?? false),
  );
  return Object.fromEntries(told.map(([name, value]) => [name, [value].flat().join(', ')]));
}

/**
 * The groups with so many facts and claims of each that they fit into an answer: of a thing of which very much is said,
 * a little of all is shown, and not all of a little.
 */
export function fitted(groups: readonly Group[], most: number): Group[] {
  const sizes = [SHOWN, 4, 3, 2, 1];
  for (const size of sizes) {
    const shown = groups.map((group) => ({
      ...group,
      facts: group.facts.slice(0, size).map((fact) => (size < 3 ? withOneClaim(fact) : fact)),
    }));
    if (size === sizes.at(-1) || JSON.stringify(shown).length <= most) return shown;
  }
  return [...groups];
}

function withOneClaim(fact: Fact): Fact {
  return { ...fact, basis: { ...fact.basis, claims: fact.basis.claims.slice(0, 1) } };
}

/** The name of a relation in words. */
export function relationWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
