import type { Citations, Resting } from './cite';
import {
  ActorFactsDocument,
  AmbiguityFactsDocument,
  ConceptFactsDocument,
  ElementFactsDocument,
  EventFactsDocument,
  ProvisionFactsDocument,
  TransferFactsDocument,
  type TypedDocumentString,
} from './generated/operations';
import type { Graph } from './graph';
import type { Basis, Thing } from './shapes';

type Asked = TypedDocumentString<Readonly<Record<string, unknown>>, { slug: string }>;

/** What is asked of a thing beyond what every thing has, by its type. */
const OF_TYPE: Readonly<Record<string, Asked>> = {
  Actor: ActorFactsDocument,
  Agreement: EventFactsDocument,
  Ambiguity: AmbiguityFactsDocument,
  Charge: EventFactsDocument,
  Concept: ConceptFactsDocument,
  Element: ElementFactsDocument,
  Exchange: EventFactsDocument,
  Occurrence: EventFactsDocument,
  Provision: ProvisionFactsDocument,
  Reward: EventFactsDocument,
  Transfer: TransferFactsDocument,
};

/** One fact of a thing: a relation to another, or a value, and on what it rests. */
export interface Fact {
  relation: string;
  /** what is said of the relation or of the other end, as a role, a side, a kind */
  details: Record<string, string>;
  thing: Thing | null;
  basis: Basis;
}

type Row = Readonly<Record<string, unknown>>;

/** What the graph holds of a thing by its type: a fact for each relation and each value. */
export async function factsOf(type: string, slug: string, graph: Graph, cite: Citations): Promise<Fact[]> {
  const document = OF_TYPE[type];
  if (!document) return [];
  const [found] = Object.values(await graph.ask(document, { slug })) as Row[];
  return Object.entries(found ?? {}).flatMap(([field, value]) => factsIn(wordsOf(field), value, cite));
}

function factsIn(relation: string, value: unknown, cite: Citations): Fact[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => factsIn(relation, one, cite));
  if (typeof value !== 'object')
    return [{ relation, details: { value: String(value) }, thing: null, basis: cite.basis({}) }];
  const row = value as Row;
  const many = row.edges ?? row.nodes;
  return many ? factsIn(relation, many, cite) : [factOf(relation, row, cite)];
}

/** A row is an edge with the node at its other end, or a node or value that stands for itself. */
function factOf(relation: string, row: Row, cite: Citations): Fact {
  const node = (row.node ?? row) as Row;
  const thing = typeof node.__typename === 'string' ? cite.thing(node as never) : null;
  const details = { ...plain(row), ...(row.node ? plain(node) : {}) };
  return { relation, details, thing, basis: cite.basis(row as Partial<Resting>) };
}

const NAMING = ['__typename', 'slug', 'name', 'standing'];

function plain(row: Row): Record<string, string> {
  const told = Object.entries(row).filter(
    ([name, value]) => !NAMING.includes(name) && value !== null && typeof value !== 'object' && value !== false,
  );
  return Object.fromEntries(told.map(([name, value]) => [name, String(value)]));
}

function wordsOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
