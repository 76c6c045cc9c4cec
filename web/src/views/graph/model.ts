import type { EventStatus, FindingRule, Standing } from '../../generated/operations';

/** What a thing is drawn as: each kind has its form and its colour. */
export type Kind = 'person' | 'body' | 'group' | 'event' | 'deal' | 'charge' | 'concept' | 'place' | 'finding';

/** The kinds in the legend's order, with the form that stands beside their name. */
export const KINDS: readonly { kind: Kind; name: string }[] = [
  { kind: 'person', name: 'People' },
  { kind: 'body', name: 'States and bodies' },
  { kind: 'group', name: 'Groups, with size' },
  { kind: 'event', name: 'Events' },
  { kind: 'deal', name: 'Deals and terms' },
  { kind: 'charge', name: 'Rewards, charges' },
  { kind: 'concept', name: 'Concepts' },
  { kind: 'place', name: 'Places' },
  { kind: 'finding', name: 'Findings' },
];

/** On what a fact rests: the claims that state it, or the editor's reason. */
export interface Rests {
  claims: readonly string[];
  standing: Standing | null;
  editorial: { readonly by: string; readonly why: string } | null;
  reading: { readonly slug: string } | null;
}

/** A thing of the graph. */
export interface Thing {
  slug: string;
  kind: Kind;
  /** its type in words, such as "exchange" */
  type: string;
  name: string;
  /** a second line under its name: a post, a status, a time */
  note?: string | undefined;
  /** what stands in the circle of a group, as the numbers are stated */
  figure?: string | undefined;
  /** its largest number: the circle's area */
  size?: number | undefined;
  status?: EventStatus | undefined;
  rule?: FindingRule | undefined;
  /** undefined where the thing is no stated fact, as a person is none */
  rests?: Rests | undefined;
}

/** One relation that somebody states. */
export interface Fact extends Rests {
  from: string;
  to: string;
  /** in words, read from `from` to `to` */
  words: string;
  /** whether it puts both on one side, or on two */
  side?: 'same' | 'other' | undefined;
  /** the name of the side on which `to` stands, as stated */
  stands?: string | undefined;
}

/** All facts between two things: one line of the drawing. */
export interface Link {
  id: string;
  from: string;
  to: string;
  facts: readonly Fact[];
}

/** What is drawn. */
export interface Graph {
  things: ReadonlyMap<string, Thing>;
  links: readonly Link[];
  /** the links at each thing */
  at: ReadonlyMap<string, readonly Link[]>;
  /** the event around which the others stand */
  focus: string | undefined;
}

/** Puts values together by a key: as Map.groupBy, which the oldest Node.js of the tests does not have. */
export function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Joins facts into links, and leaves out what has no link, but not people and bodies. */
export function graphOf(all: Iterable<Thing>, facts: readonly Fact[]): Graph {
  const known = new Map([...all].map((thing) => [thing.slug, thing]));
  const pairs = grouped(
    facts.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)),
    ({ from, to }) => [from, to].sort().join(' '),
  );
  const links = [...pairs].map(([id, between]): Link => {
    const [{ from, to }] = between as [Fact, ...Fact[]];
    return { id, from, to, facts: between };
  });
  links.sort((a, b) => (a.id < b.id ? -1 : 1));
  const at = new Map<string, Link[]>();
  for (const link of links) {
    for (const end of [link.from, link.to]) {
      const list = at.get(end);
      if (list) list.push(link);
      else at.set(end, [link]);
    }
  }
  const kept = [...known.values()].filter(({ slug, kind }) => at.has(slug) || kind === 'person' || kind === 'body');
  kept.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const things = new Map(kept.map((thing) => [thing.slug, thing]));
  return { things, links, at, focus: focusOf(things, at) };
}

/** The deal with most links; where there is none, the event with most. */
function focusOf(things: ReadonlyMap<string, Thing>, at: ReadonlyMap<string, readonly Link[]>): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const { slug, kind, type } of things.values()) {
    if (kind !== 'deal' && kind !== 'event') continue;
    const rank = (type === 'exchange' ? 2_000 : type === 'agreement' ? 1_000 : 0) + (at.get(slug)?.length ?? 0);
    if (rank > most) [best, most] = [slug, rank];
  }
  return best;
}

/** The thing at the other end. */
export function other(link: Link, slug: string): string {
  return link.from === slug ? link.to : link.from;
}

/** The slugs of a thing's neighbours. */
export function neighbours(graph: Graph, slug: string): string[] {
  return (graph.at.get(slug) ?? []).map((link) => other(link, slug));
}

/** How a link is drawn: as said, as said by some alone, or as said by nobody to be so. */
export function lineOf({ facts }: Pick<Link, 'facts'>): 'said' | 'contested' | 'rejected' | 'editor' {
  const standings = new Set(facts.map(({ standing }) => standing));
  if (facts.every(({ claims, editorial }) => claims.length === 0 && editorial)) return 'editor';
  if (standings.size === 1 && standings.has('DENIED')) return 'rejected';
  if (standings.has('DENIED') || standings.has('CONTESTED')) return 'contested';
  if (facts.every(({ standing }) => standing === 'AMBIGUOUS' || standing === 'OPEN')) return 'contested';
  return 'said';
}

/** What stands on a link: its relations, each once. */
export function wordsOf({ facts }: Pick<Link, 'facts'>): string {
  const contested = lineOf({ facts });
  const words = [...new Set(facts.map((fact) => fact.words))].join(', ');
  const mark = { said: '', contested: ' (not by all)', rejected: ' (denied)', editor: ' (ed.)' }[contested];
  return words + mark;
}

/** Which things and links are left out, by the keys of the legend such as `kind:place`. */
export interface Filters {
  off: ReadonlySet<string>;
  /** the speaker and manner of each claim */
  claims: ReadonlyMap<string, { speaker: string; manner: string }>;
}

function heard({ claims, editorial }: Rests, { off, claims: known }: Filters): boolean {
  if (claims.length === 0) return !editorial || !off.has('speaker:editor');
  return claims.some((slug) => {
    const claim = known.get(slug);
    return !claim || !(off.has(`speaker:${claim.speaker}`) || off.has(`manner:${claim.manner}`));
  });
}

/** The graph that the filters leave; without any it is the same one. */
export function filtered(graph: Graph, filters: Filters): Graph {
  const { off } = filters;
  if (off.size === 0) return graph;
  const bySpeaker = [...off].some((key) => !key.startsWith('kind:') && !key.startsWith('status:'));
  const stays = (thing: Thing) =>
    !off.has(`kind:${thing.kind}`) &&
    !(thing.status && off.has(`status:${thing.status}`)) &&
    !(bySpeaker && thing.rests && !heard(thing.rests, filters));
  const left = [...graph.things.values()].filter(stays);
  const facts = graph.links.flatMap(({ facts }) => facts).filter((fact) => !bySpeaker || heard(fact, filters));
  const next = graphOf(left, facts);
  return { ...next, focus: graph.focus };
}

/** What is near: the centre, what it has a link to, and the same for each thing that is expanded, in their order. */
export function near(graph: Graph, centre: string, expanded: readonly string[]): string[][] {
  const seen = new Set<string>();
  const waves: string[][] = [];
  for (const slug of [centre, ...expanded]) {
    if (!graph.things.has(slug)) continue;
    const wave = [slug, ...neighbours(graph, slug)].filter((each) => !seen.has(each));
    for (const each of wave) seen.add(each);
    waves.push(wave);
  }
  return waves;
}

/** The things in the order in which they get names when not all names have room. */
export function byDegree(graph: Graph): Thing[] {
  return [...graph.things.values()].sort(
    (a, b) => (graph.at.get(b.slug)?.length ?? 0) - (graph.at.get(a.slug)?.length ?? 0) || (a.slug < b.slug ? -1 : 1),
  );
}
