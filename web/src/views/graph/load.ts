import { ask } from '../../data/client';
import {
  GraphActorsDocument,
  type GraphActorsQuery,
  GraphClaimsDocument,
  GraphEventsDocument,
  type GraphEventsQuery,
  GraphRestDocument,
  type GraphRestQuery,
  type LinkFragment,
  type SayingFragment,
} from '../../generated/operations';
import { figure, STATUS } from '../../parts/words';
import { type Fact, type Graph, graphOf, type Kind, type Rests, type Thing } from './model';
import { counting, type Progress } from './progress';

/** The graph of an article, and its claims by slug. */
export interface Loaded {
  graph: Graph;
  claims: ReadonlyMap<string, SayingFragment>;
  findings: GraphRestQuery['findings']['nodes'];
}

type Event = GraphEventsQuery['events']['nodes'][number];
type Actor = GraphActorsQuery['actors']['nodes'][number];
type Edges = { readonly edges: readonly ({ readonly node: { readonly slug: string } } & LinkFragment)[] };

interface Page<N> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly N[];
}

/** All pages of a list, one after the other. */
async function all<N>(
  page: (after: string | null) => Promise<Page<N>>,
  count: (come: number, of: number) => void,
): Promise<N[]> {
  const nodes: N[] = [];
  let after: string | null = null;
  do {
    const next: Page<N> = await page(after);
    nodes.push(...next.nodes);
    count(nodes.length, next.totalCount);
    after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

/** Asks for what the graph of an article is made of, and tells how much of it has come. */
export async function load(slug: string, tell: (progress: Progress) => void = () => {}): Promise<Loaded> {
  const list = counting(tell);
  const actors = (filter: { article: string[] } | { articles: string[] }) =>
    all((after) => ask(GraphActorsDocument, { filter, after }).then((answer) => answer.actors), list());
  const [claims, events, own, shared, rest] = await Promise.all([
    all((after) => ask(GraphClaimsDocument, { slug, after }).then((answer) => answer.claims), list()),
    all((after) => ask(GraphEventsDocument, { slug, after }).then((answer) => answer.events), list()),
    actors({ article: [slug] }),
    actors({ articles: [slug] }),
    ask(GraphRestDocument, { slug }),
  ]);
  const made = build(events, [...own, ...shared], rest);
  const bySlug = new Map(claims.map((claim) => [claim.slug, claim]));
  // Of what several articles share, the facts that this one states, and the editor's.
  const facts = made.facts.flatMap((fact): Fact[] => {
    const ours = fact.claims.filter((claim) => bySlug.has(claim));
    return ours.length > 0 || fact.editorial ? [{ ...fact, claims: ours }] : [];
  });
  return { graph: graphOf(made.things, facts), claims: bySlug, findings: rest.findings.nodes };
}

function rests({ statedBy, standing, editorial, underReading }: Omit<LinkFragment, ' $fragmentName'>): Rests {
  return { claims: statedBy.nodes.map(({ slug }) => slug), standing, editorial, reading: underReading };
}

/** How a number is stated: `29–50`, `>900`, `≈ 20`. */
export function stated(quantity: {
  min: number | null;
  max: number | null;
  minInclusive?: boolean;
  maxInclusive?: boolean;
  approximate?: boolean;
}): string | undefined {
  const { min, max } = quantity;
  const about = quantity.approximate ? '≈ ' : '';
  if (min !== null && max !== null) return about + (min === max ? figure(min) : `${figure(min)}–${figure(max)}`);
  if (min !== null) return `${about}${quantity.minInclusive ? '≥' : '>'}${figure(min)}`;
  if (max !== null) return `${about}${quantity.maxInclusive ? '≤' : '<'}${figure(max)}`;
  return undefined;
}

const KIND_OF_EVENT: Record<string, Kind> = { Agreement: 'deal', Exchange: 'deal', Reward: 'charge', Charge: 'charge' };

/** What a participant is to an event, in words that take no side. */
const ROLE = (role: string) => role.toLowerCase();

/** The findings that stand in the drawing: of the rest the panel tells. */
const DRAWN = new Set(['CONTRADICTION', 'CORRECTED', 'PART_EXCEEDS_WHOLE', 'RATIO_AT_THE_EDGE', 'TWO_NAMES']);

/** Makes things and facts of the answers. */
function build(events: readonly Event[], actors: readonly Actor[], rest: GraphRestQuery) {
  const things = new Map<string, Thing>();
  const facts: Fact[] = [];
  const add = (thing: Thing) => {
    if (!things.has(thing.slug)) things.set(thing.slug, thing);
  };
  const link = (from: string, edges: Edges, words: string, more: Partial<Fact> & { back?: boolean } = {}) => {
    const { back, ...rest } = more;
    for (const edge of edges.edges) {
      const ends = back ? { from: edge.node.slug, to: from } : { from, to: edge.node.slug };
      facts.push({ ...ends, words, ...rests(edge), ...rest });
    }
  };
  const same = { side: 'same' } as const;

  for (const event of events) {
    const [time] = event.times;
    add({
      slug: event.slug,
      kind: KIND_OF_EVENT[event.__typename] ?? 'event',
      type: event.__typename === 'Occurrence' ? event.kind.toLowerCase() : event.__typename.toLowerCase(),
      name: event.name,
      note: event.status === 'ACTUAL' ? time?.words : STATUS[event.status],
      status: event.status,
      rests: rests(event),
    });
    link(event.slug, event.called, 'called');
    link(event.slug, event.subjects, 'about');
    link(event.slug, event.places, 'at');
    for (const edge of event.participants.edges) {
      facts.push({
        from: event.slug,
        to: edge.node.slug,
        words: edge.role ? ROLE(edge.role) : 'takes part',
        stands: edge.side ?? undefined,
        ...rests(edge),
      });
    }
    link(event.slug, event.partOf, 'part of');
    link(event.slug, event.follows, 'follows');
    link(event.slug, event.ledTo, 'led to');
    link(event.slug, event.implements, 'carries out');
    link(event.slug, event.precedentFor, 'precedent for');
    link(event.slug, event.wouldLeadTo, 'would lead to');
    if (event.__typename === 'Charge') link(event.slug, event.offences, 'offence');
    if (event.__typename === 'Agreement') {
      for (const provision of event.provisions.nodes) {
        add({ ...provision, kind: 'deal', type: 'provision', note: 'term', rests: rests(provision) });
        facts.push({ from: event.slug, to: provision.slug, words: 'has the term', ...rests(provision) });
        link(provision.slug, provision.obliges, 'obliges');
        link(provision.slug, provision.beneficiaries, 'benefits');
      }
    }
    if (event.__typename === 'Exchange') {
      for (const transfer of event.transfers.nodes) {
        link(event.slug, transfer.what, 'changes hands');
        const moved = transfer.what.edges.map(({ node }) => node.slug);
        for (const to of moved.length > 0 ? moved : [event.slug]) {
          link(to, transfer.givers, 'gives', { back: true, ...(to === event.slug ? {} : same) });
          link(to, transfer.receivers, 'goes to');
          link(to, transfer.through, 'through');
        }
      }
    }
  }

  const posts = new Map<string, string>();
  for (const role of rest.roles.nodes) {
    const post = role.held === 'FORMER' ? `former ${role.post}` : role.post;
    for (const { node } of role.holders.edges) {
      if (!posts.has(node.slug)) posts.set(node.slug, post);
      for (const body of role.bodies.edges) {
        facts.push({ from: node.slug, to: body.node.slug, words: post, ...same, ...rests(role) });
      }
    }
  }
  for (const actor of actors) {
    const group = actor.kind === 'GROUP';
    const size = actor.sizes[0];
    if (actor.narrator) continue;
    add({
      slug: actor.slug,
      kind: actor.kind === 'PERSON' ? 'person' : group ? 'group' : 'body',
      type: actor.kind.toLowerCase().replaceAll('_', ' '),
      name: actor.name,
      note: posts.get(actor.slug),
      figure: group && size ? stated(size) : undefined,
      size: group ? (size?.max ?? size?.min ?? undefined) : undefined,
    });
    link(actor.slug, actor.called, 'called');
    for (const edge of actor.actsFor.edges) {
      facts.push({ from: actor.slug, to: edge.node.slug, words: 'acts for', ...same, ...rests(edge) });
    }
    link(actor.slug, actor.leads, 'leads', same);
    link(actor.slug, actor.founded, 'founded', same);
    link(actor.slug, actor.memberOf, 'belongs to', same);
    link(actor.slug, actor.splitFrom, 'split from');
    link(actor.slug, actor.succeeded, 'succeeded');
    link(actor.slug, actor.opposes, 'opposes', { side: 'other' });
    link(actor.slug, actor.subsetOf, 'part of', same);
    link(actor.slug, actor.heldBy, 'held by', same);
    link(actor.slug, actor.heldAt, 'held in');
    link(actor.slug, actor.basedIn, 'based in', same);
  }
  for (const place of [...rest.places.nodes, ...rest.ownPlaces.nodes]) {
    add({ slug: place.slug, kind: 'place', type: 'place', name: place.name });
    link(place.slug, place.called, 'called');
    link(place.slug, place.within, 'within');
    link(place.slug, place.territoryOf, 'territory of');
  }
  for (const concept of [...rest.concepts.nodes, ...rest.ownConcepts.nodes]) {
    add({ slug: concept.slug, kind: 'concept', type: 'concept', name: concept.name });
    link(concept.slug, concept.broader, 'kind of');
    link(concept.slug, concept.related, 'related to');
    link(concept.slug, concept.contrastsWith, 'told apart from');
  }
  for (const finding of rest.findings.nodes) {
    if (!finding.rule || !finding.text || !DRAWN.has(finding.rule)) continue;
    // A proposition is not drawn: what is found of it stands at what it is about.
    const about = finding.about.flatMap((thing) => ('about' in thing ? [thing, ...thing.about.nodes] : [thing]));
    const on = [...new Set(about.map(({ slug }) => slug))].filter((slug) => things.has(slug));
    if (on.length === 0) continue;
    const claims = finding.compares.map(({ slug }) => slug);
    const basis = { claims, standing: null, editorial: null, reading: null };
    const { slug, rule, text } = finding;
    add({ slug, kind: 'finding', type: 'finding', name: text, rule, rests: basis });
    for (const to of on) facts.push({ from: slug, to, words: 'finding on', ...basis });
  }
  return { things: [...things.values()], facts };
}
