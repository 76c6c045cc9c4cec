import type { Answers, Element, Event, Utterance } from './facts';
import { openOf } from './open';
import { capital } from './sentence';
import type { Brief, Group, Line } from './shape';
import { termsOf, waitingOf } from './terms';

/** Kinds of points by what a brief calls them; those of a side, in the order in which they stand. */
const OF_SIDE: readonly (readonly [string, (element: Element) => boolean])[] = [
  ['Wants', ({ kind, stance }) => kind === 'INTEREST' || (kind !== 'ISSUE' && stance === 'DEMAND')],
  ['Offers', ({ kind, stance }) => kind !== 'ISSUE' && stance === 'OFFER'],
  ['Refuses', ({ kind, stance }) => kind !== 'ISSUE' && (kind === 'RED_LINE' || stance === 'REFUSAL')],
  ['Other positions', ({ kind }) => kind === 'POSITION'],
  ['Levers', ({ kind }) => kind === 'LEVERAGE'],
  ['Without an agreement', ({ kind }) => kind === 'ALTERNATIVE'],
  ['Tactics', ({ kind }) => kind === 'TACTIC'],
  ['Record', ({ kind }) => kind === 'RECORD'],
  ['How far it is believed', ({ kind }) => kind === 'CREDIBILITY'],
  ['At home', ({ kind }) => kind === 'CONSTITUENCY'],
  ['Would gain, or not', ({ kind }) => kind === 'OUTCOME'],
  ['Must heed', ({ kind }) => kind === 'CRITERION'],
];

/** What a brief always speaks of, so that a void shows. */
export const ALWAYS = ['Wants', 'Offers', 'Refuses', 'Levers', 'Record'];

const OF_ALL: readonly (readonly [string, (element: Element) => boolean])[] = [
  ['On the table', ({ kind, stance }) => kind === 'ISSUE' && stance !== 'OFF_AGENDA'],
  ['Not on the table', ({ kind, stance }) => kind === 'ISSUE' && stance === 'OFF_AGENDA'],
  ['In the way', ({ kind }) => kind === 'OBSTACLE' || kind === 'SPOILER'],
  ['Guarantees', ({ kind }) => kind === 'GUARANTEE'],
];

/** The negotiations of an article: those of which most is said come first. */
export function negotiationsOf<C extends Utterance>({ events, elements }: Answers<C>): readonly Event<C>[] {
  const weight = ({ slug }: Event<C>) =>
    elements.nodes.filter((element) => element.events.nodes.some((event) => event.slug === slug)).length;
  return events.nodes
    .filter(({ participants }) => participants.edges.length > 0)
    .map((event) => ({ event, weight: weight(event) }))
    .sort((a, b) => b.weight - a.weight || Number(b.event.kind === 'TALKS') - Number(a.event.kind === 'TALKS'))
    .map(({ event }) => event);
}

/** Draws a negotiation on one page; undefined where the article has no such negotiation. */
export function briefOf<C extends Utterance>(answers: Answers<C>, slug: string): Brief<C> | undefined {
  const event = answers.events.nodes.find((one) => one.slug === slug);
  if (!event || !answers.article) return undefined;
  const sides = sidesOf(event);
  const sideOf = sideFinder(answers, sides);
  const ofEvent = answers.elements.nodes.filter(({ events }) => events.nodes.some((one) => one.slug === slug));
  const around = talksAround(answers, event);
  const chosen = answers.elements.nodes.filter(
    (element) => ofEvent.includes(element) || belongs(element, sideOf) || isOfSideIn(element, sideOf, around),
  );
  const bySide = new Map(sides.map(({ name }) => [name, [] as Element<C>[]]));
  const rest: Element<C>[] = [];
  for (const element of chosen) {
    const names = new Set(element.parties.edges.flatMap(({ node }) => sideOf(node.slug) ?? []));
    if (names.size === 0 || OF_ALL.some(([, fits]) => fits(element))) rest.push(element);
    else for (const name of names) bySide.get(name)?.push(element);
  }
  const { terms, deadlines, things } = termsOf(answers, event, ofEvent);
  const concerned = new Set([slug, ...things, ...ofEvent.map((element) => element.slug)]);
  const actors = new Set(event.participants.edges.map(({ node }) => node.slug));
  return {
    source: answers.article,
    event,
    times: timesOf(event),
    sides: sides.map(({ name, edges }) => ({
      name,
      members: membersOf(edges, event.title),
      groups: grouped(bySide.get(name) ?? [], OF_SIDE, event, ALWAYS),
    })),
    groups: [
      ...grouped(rest, OF_ALL, event, ['On the table', 'In the way']),
      ...grouped(
        rest.filter((element) => !OF_ALL.some(([, fits]) => fits(element))),
        OF_SIDE,
        event,
      ).map(({ name, lines }) => ({ name: `${name}, of others or in general`, lines })),
    ],
    terms,
    deadlines,
    waiting: waitingOf(answers, event, terms),
    open: openOf(answers, concerned, actors),
  };
}

type Participant<C extends Utterance> = Event<C>['participants']['edges'][number];

/** Those who take part, by the side on which they are said to stand, else each party for itself. */
function sidesOf<C extends Utterance>({ participants }: Event<C>): { name: string; edges: Participant<C>[] }[] {
  const sides = new Map<string, Participant<C>[]>();
  for (const edge of participants.edges) {
    const name = edge.side ?? (edge.role === 'PARTY' || edge.role === 'SIGNATORY' ? edge.node.name : OTHERS);
    sides.set(name, [...(sides.get(name) ?? []), edge]);
  }
  return [...sides]
    .map(([name, edges]) => ({ name, edges }))
    .sort((a, b) => Number(a.name === OTHERS) - Number(b.name === OTHERS))
    .map(({ name, edges }) => ({ name: capital(name), edges: [...edges].sort((a, b) => rank(a) - rank(b)) }));
}

const OTHERS = 'Of no side';

/** The parties themselves stand before those who act for them. */
function rank({ role }: { role?: string | null }): number {
  return role === 'PARTY' || role === 'SIGNATORY' ? 0 : 1;
}

/** Finds the side of an actor: his own, or that of whom he acts for, leads or belongs to, or who leads him. */
function sideFinder<C extends Utterance>(
  { named, others }: Answers<C>,
  sides: readonly { name: string; edges: readonly Participant<C>[] }[],
): (slug: string) => string | undefined {
  const own = new Map(sides.flatMap(({ name, edges }) => edges.map(({ node }) => [node.slug, name] as const)));
  const near = new Map<string, Set<string>>();
  const link = (from: string, to: string) => near.set(from, (near.get(from) ?? new Set()).add(to));
  for (const { slug, actsFor, leads, memberOf } of [...named.nodes, ...others.nodes]) {
    for (const to of [...actsFor.nodes, ...memberOf.nodes]) link(slug, to.slug);
    for (const to of leads.nodes) link(to.slug, slug);
  }
  return (slug) => own.get(slug) ?? [...(near.get(slug) ?? [])].map((other) => own.get(other)).find(Boolean);
}

/** What is said of a party in general, elsewhere than in another negotiation, and what it did in earlier ones. */
function belongs(element: Element, sideOf: (slug: string) => string | undefined): boolean {
  const general = element.events.nodes.length === 0;
  if (element.parties.edges.length === 0) return general;
  return (
    (general || element.kind === 'RECORD' || element.kind === 'TACTIC') &&
    element.parties.edges.some(({ node }) => sideOf(node.slug) !== undefined)
  );
}

/** The talks in which something is dealt with: of which it is a part or the subject, or which led to it. */
function talksAround<C extends Utterance>({ events }: Answers<C>, { slug, partOf }: Event<C>): ReadonlySet<string> {
  const dealing = events.nodes.filter(({ subjects, ledTo }) =>
    [...subjects.nodes, ...ledTo.nodes].some((one) => one.slug === slug),
  );
  return new Set([...partOf.nodes, ...dealing].map((one) => one.slug));
}

/** Whether something is said of one of the sides in talks, such as what it wants there. */
function isOfSideIn(
  { events, parties }: Element,
  sideOf: (slug: string) => string | undefined,
  talks: ReadonlySet<string>,
): boolean {
  return (
    events.nodes.some(({ slug }) => talks.has(slug)) &&
    parties.edges.some(({ node }) => sideOf(node.slug) !== undefined)
  );
}

function membersOf<C extends Utterance>(edges: readonly Participant<C>[], title: string): Line<C>[] {
  return edges.map(({ node, role, side, ...fact }) => {
    const as = role?.toLowerCase().replaceAll('_', ' ') ?? 'participant';
    return {
      slug: node.slug,
      text: node.name,
      note: as,
      whole: `In “${title}”, ${as}${side ? ` on the side “${side}”` : ''}: ${node.name}.`,
      fact,
    };
  });
}

function grouped<C extends Utterance>(
  elements: readonly Element<C>[],
  kinds: readonly (readonly [string, (element: Element) => boolean])[],
  event: Event<C>,
  always: readonly string[] = [],
): Group<Line<C>>[] {
  const left = new Set(elements);
  return kinds.flatMap(([name, fits]) => {
    const lines = [...left].filter(fits);
    for (const element of lines) left.delete(element);
    if (lines.length === 0 && !always.includes(name)) return [];
    return [{ name, lines: lines.map((element) => lineOf(element, event)) }];
  });
}

function lineOf<C extends Utterance>(element: Element<C>, event: Event<C>): Line<C> {
  const { slug, text, parties, events } = element;
  const editor = parties.edges.find(({ editorial }) => editorial)?.editorial;
  const elsewhere = events.nodes.some((one) => one.slug === event.slug) ? undefined : events.nodes[0]?.title;
  return {
    slug,
    text,
    fact: element,
    ...(elsewhere ? { note: elsewhere } : {}),
    ...(element.standing === 'DENIED'
      ? { label: 'denied' }
      : element.standing === 'CONTESTED'
        ? { label: 'contested' }
        : {}),
    ...(editor && !element.editorial ? { attribution: { editorial: editor } } : {}),
  };
}

function timesOf<C extends Utterance>(event: Event<C>): Line<C>[] {
  const named = [
    ...event.times.map((time) => ({ ...time, label: 'when' })),
    ...event.sinceTimes.map((time) => ({ ...time, label: 'begun' })),
    ...event.untilTimes.map((time) => ({ ...time, label: 'until' })),
  ];
  return named.map(({ label, ...time }) => ({
    label,
    text: time.words,
    verbatim: true,
    whole: `The time of “${event.title}” (${label}) is given as “${time.words}”.`,
    fact: time,
  }));
}
