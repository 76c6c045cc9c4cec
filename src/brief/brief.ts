import type { Answers, Element, Event, Transfer, Utterance } from './facts';
import { openOf } from './open';
import type { Brief, Group, Line } from './shape';
import { eventsAround, exchangeOf, isKnown, sideFinder, sidesOf } from './sides';
import { givenLines, movedLines, termsOf, waitingOf } from './terms';
import { wordsLine } from './words-line';

/** What a side gives by an exchange, which need not be what it offers. */
const GIVES = 'Gives, as the exchange has it';

/** Kinds of points by what a brief calls them; those of a side, in the order in which they stand. */
const OF_SIDE: readonly (readonly [string, (element: Element) => boolean])[] = [
  ['Wants', ({ kind, stance }) => kind === 'INTEREST' || (kind !== 'ISSUE' && stance === 'DEMAND')],
  ['Offers', offers],
  [GIVES, () => false],
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

function offers({ kind, stance }: Element): boolean {
  return kind !== 'ISSUE' && stance === 'OFFER';
}

/** The negotiations of an article of which something is known: those of which most is said come first. */
export function negotiationsOf<C extends Utterance>(answers: Answers<C>): readonly Event<C>[] {
  const { events, elements } = answers;
  const weight = ({ slug }: Event<C>) =>
    elements.nodes.filter((element) => element.events.nodes.some((event) => event.slug === slug)).length;
  return events.nodes
    .filter((event) => isKnown(answers, event))
    .map((event) => ({ event, weight: weight(event) }))
    .sort((a, b) => b.weight - a.weight || Number(b.event.kind === 'TALKS') - Number(a.event.kind === 'TALKS'))
    .map(({ event }) => event);
}

/** Draws a negotiation on one page; undefined where the article has no such negotiation. */
export function briefOf<C extends Utterance>(answers: Answers<C>, slug: string): Brief<C> | undefined {
  const event = answers.events.nodes.find((one) => one.slug === slug);
  if (!event || !answers.article) return undefined;
  const sides = sidesOf(answers, event);
  const sideOf = sideFinder(answers, sides);
  const ofEvent = answers.elements.nodes.filter(({ events }) => events.nodes.some((one) => one.slug === slug));
  const around = new Set([...event.partOf.nodes, ...eventsAround(answers, event)].map((one) => one.slug));
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
  const actors = new Set(sides.flatMap(({ members }) => members.map((member) => member.slug)));
  const transfers = exchangeOf(answers, event)?.transfers.nodes ?? [];
  return {
    source: answers.article,
    event,
    times: timesOf(event),
    sides: sides.map(({ name, members }) => {
      const ofSide = bySide.get(name) ?? [];
      const gives = givenLines(unregarded(transfers, ofSide.filter(offers)), (slug) => sideOf(slug) === name);
      // What it gives by the exchange stands there: that it offers nothing would be said beside it.
      const always = gives.length > 0 ? ALWAYS.filter((group) => group !== 'Offers') : ALWAYS;
      return {
        name,
        members: members.map(({ line }) => line),
        groups: grouped(ofSide, OF_SIDE, event, always, { [GIVES]: gives }),
      };
    }),
    groups: [
      ...grouped(rest, OF_ALL, event, ['On the table', 'In the way'], {
        'On the table': movedLines(
          unregarded(
            transfers,
            rest.filter(({ kind }) => kind === 'ISSUE'),
          ),
        ),
      }),
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

/** What moves in an exchange, without what a point says already. */
function unregarded<C extends Utterance>(transfers: readonly Transfer<C>[], points: readonly Element[]) {
  const regarded = new Set(points.flatMap(({ regarding }) => regarding.nodes.map(({ slug }) => slug)));
  return transfers.filter(({ slug }) => !regarded.has(slug));
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

function grouped<C extends Utterance>(
  elements: readonly Element<C>[],
  kinds: readonly (readonly [string, (element: Element) => boolean])[],
  event: Event<C>,
  always: readonly string[] = [],
  further: Readonly<Record<string, readonly Line<C>[]>> = {},
): Group<Line<C>>[] {
  const left = new Set(elements);
  return kinds.flatMap(([name, fits]) => {
    const fitting = [...left].filter(fits);
    for (const element of fitting) left.delete(element);
    const lines = [...fitting.map((element) => lineOf(element, event)), ...(further[name] ?? [])];
    return lines.length === 0 && !always.includes(name) ? [] : [{ name, lines }];
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
  return named.map(({ label, ...time }) => wordsLine(label, time, `The time of “${event.title}” (${label})`));
}
