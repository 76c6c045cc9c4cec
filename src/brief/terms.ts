import type { Answers, Element, Event, Founded, Provision, Transfer, Utterance } from './facts';
import type { Group, Line } from './shape';
import { asserted } from './sides';
import { wordsLine } from './words-line';

/**
 * What is to move and what was agreed in a negotiation: in exchanges and agreements that are it, belong to it, come of
 * it, are its subject, or are regarded by what is said in it.
 */
export function termsOf<C extends Utterance>(
  { exchanges, agreements, events }: Answers<C>,
  event: Event<C>,
  elements: readonly Element<C>[],
): { terms: Group<Line<C>>[]; deadlines: Line<C>[]; things: string[] } {
  const regarded = new Set(elements.flatMap(({ regarding }) => regarding.nodes.map(({ slug }) => slug)));
  const linked = new Set([event.slug, ...[...event.ledTo.nodes, ...event.subjects.nodes].map(({ slug }) => slug)]);
  const parts = events.nodes.filter(({ partOf }) => partOf.nodes.some(({ slug }) => slug === event.slug));
  for (const { slug } of parts) linked.add(slug);
  const concerns = (slugs: readonly string[]) => slugs.some((slug) => linked.has(slug) || regarded.has(slug));
  const exchanged = exchanges.nodes.filter(({ slug, transfers }) =>
    concerns([slug, ...transfers.nodes.map((transfer) => transfer.slug)]),
  );
  const agreed = agreements.nodes.filter(({ slug }) => linked.has(slug));
  const transfers = exchanged.flatMap((exchange) => exchange.transfers.nodes);
  const provisions = agreed.flatMap((agreement) => agreement.provisions.nodes);
  return {
    terms: [
      ...exchanged.map(({ title, transfers, ratios }) => ({
        name: title,
        lines: [
          ...transfers.nodes.map(transferLine),
          ...ratios.nodes.map((ratio) => wordsLine('ratio', ratio, `The ratio of “${title}”`)),
        ],
      })),
      ...agreed.map(({ title, provisions }) => ({ name: title, lines: provisions.nodes.map(provisionLine) })),
    ],
    deadlines: [
      ...event.untilTimes.map((time) => wordsLine('until', time, `The end of “${event.title}”`)),
      ...event.parts.nodes
        .filter(({ status }) => status === 'PREDICTED' || status === 'PROPOSED')
        .flatMap(({ title, times, untilTimes }) =>
          [...times, ...untilTimes].map((time) => wordsLine('to come', time, `The time of “${title}”`, title)),
        ),
      ...[...transfers, ...provisions].flatMap(({ text, dueTimes }) =>
        dueTimes.map((time) => wordsLine('due', time, `The time by which this is due (${text})`, text)),
      ),
    ],
    things: [
      ...exchanged.map(({ slug }) => slug),
      ...agreed.map(({ slug }) => slug),
      ...transfers.flatMap(({ slug, what }) => [slug, ...what.nodes.map((thing) => thing.slug)]),
      ...provisions.map(({ slug }) => slug),
    ],
  };
}

/** What the negotiation and its terms wait for: what comes first, and for what in return. */
export function waitingOf<C extends Utterance>(
  { exchanges }: Answers<C>,
  event: Event<C>,
  terms: readonly Group<Line<C>>[],
): Line<C>[] {
  const shown = new Set(terms.flatMap(({ lines }) => lines.map(({ slug }) => slug)));
  const transfers = exchanges.nodes.flatMap(({ transfers }) => transfers.nodes).filter(({ slug }) => shown.has(slug));
  return [
    ...event.follows.edges.map(({ node, ...fact }) => ({
      slug: node.slug,
      label: 'after',
      text: node.title,
      whole: `“${event.title}” comes after “${node.title}”.`,
      fact,
    })),
    ...transfers.flatMap(({ text, after, inReturnFor }) => [
      ...after.edges.map(({ node, ...fact }) => step('only after', text, node, fact)),
      ...inReturnFor.edges.map(({ node, ...fact }) => step('in return for', text, node, fact)),
    ]),
  ];
}

function step<C extends Utterance>(
  how: string,
  text: string,
  node: { slug: string; text: string },
  fact: Founded<C>,
): Line<C> {
  const [one, other] = [text, node.text].map((part) => part.replace(/\.$/, ''));
  return { slug: node.slug, text: `${one} – ${how}: ${other}.`, fact };
}

/** What of an exchange is given by some, each with how many and with who says that it is they who give it. */
export function givenLines<C extends Utterance>(
  transfers: readonly Transfer<C>[],
  gives: (actor: string) => boolean,
): Line<C>[] {
  return transfers.flatMap((transfer) => {
    const edges = asserted(transfer.givers.edges).filter(({ node }) => gives(node.slug));
    if (edges.length === 0) return [];
    const given = { ...transfer, givers: { edges }, receivers: { edges: [] } };
    return [{ ...transferLine(given), fact: transfer }];
  });
}

/** What moves in an exchange, without from whom to whom. */
export function movedLines<C extends Utterance>(transfers: readonly Transfer<C>[]): Line<C>[] {
  return transfers.map((transfer) => ({ slug: transfer.slug, text: transfer.text, fact: transfer }));
}

function transferLine<C extends Utterance>(transfer: Transfer<C>): Line<C> {
  const { slug, text, givers, receivers, quantities } = transfer;
  return {
    slug,
    text,
    fact: transfer,
    parts: [
      ...quantities.map((quantity) => wordsLine('how many', quantity, `The number or amount (${text})`)),
      ...involved('given by', givers.edges, text),
      ...involved('received by', receivers.edges, text),
    ],
  };
}

/** How far something is kept, in words of the scale. */
const SCALE: Readonly<Record<string, string>> = {
  NOT_BEGUN: 'nothing was done',
  MINIMUM: 'first steps',
  INTERMEDIATE: 'on its way',
  FULL: 'kept',
  VIOLATED: 'the contrary was done',
  NOT_DUE: 'not due yet',
  INCONCLUSIVE: 'cannot be told',
};

function provisionLine<C extends Utterance>(provision: Provision<C>): Line<C> {
  const { slug, text, obliges, verifiers, guarantors, assessments } = provision;
  return {
    slug,
    text,
    fact: provision,
    parts: [
      ...involved('binds', obliges.edges, text),
      ...involved('verified by', verifiers.edges, text),
      ...involved('guaranteed by', guarantors.edges, text),
      ...assessments.nodes.map((one) =>
        wordsLine(
          'judged',
          one,
          `How far this was kept (${text})`,
          one.scale ? `on the scale: ${SCALE[one.scale] ?? one.scale}` : undefined,
        ),
      ),
    ],
  };
}

function involved<C extends Utterance>(
  label: string,
  edges: readonly (Founded<C> & { readonly node: { readonly slug: string; readonly name: string } })[],
  text: string,
): Line<C>[] {
  return edges.map(({ node, ...fact }) => ({
    slug: node.slug,
    label,
    text: node.name,
    whole: `This is ${label} ${node.name}: ${text}`.replace('This is binds', 'This binds'),
    fact,
  }));
}
