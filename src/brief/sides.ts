import type { Answers, Event, Exchange, Founded, Utterance } from './facts';
import { capital } from './sentence';
import type { Line } from './shape';

/** One side of a negotiation as far as it is known who stands on it. */
export interface Whose<C extends Utterance> {
  readonly name: string;
  readonly members: readonly Member<C>[];
}

interface Member<C extends Utterance> {
  readonly slug: string;
  /** the parties themselves stand before those who act for them */
  readonly rank: number;
  readonly line: Line<C>;
}

type Mover<C extends Utterance> = Exchange<C>['transfers']['nodes'][number]['givers']['edges'][number];

const OTHERS = 'Of no side';

/** The exchange that an event is, with what moves in it; undefined where the event is no exchange. */
export function exchangeOf<C extends Utterance>(
  { exchanges }: Answers<C>,
  { slug }: { readonly slug: string },
): Exchange<C> | undefined {
  return exchanges.nodes.find((exchange) => exchange.slug === slug);
}

/** Whether something is known of a negotiation: who takes part, what moves, or what was agreed. */
export function isKnown<C extends Utterance>(answers: Answers<C>, event: Event<C>): boolean {
  const agreement = answers.agreements.nodes.find(({ slug }) => slug === event.slug);
  return (
    event.participants.edges.length > 0 ||
    (exchangeOf(answers, event)?.transfers.nodes.length ?? 0) > 0 ||
    (agreement?.provisions.nodes.length ?? 0) > 0
  );
}

/** The talks in which something is dealt with: of which it is a part or the subject, or which led to it. */
export function eventsAround<C extends Utterance>({ events }: Answers<C>, { slug, partOf }: Event<C>): Event<C>[] {
  const wholes = new Set(partOf.nodes.map((whole) => whole.slug));
  return events.nodes.filter(
    (one) =>
      wholes.has(one.slug) || [...one.subjects.nodes, ...one.ledTo.nodes].some((dealtWith) => dealtWith.slug === slug),
  );
}

/**
 * Those who take part, and those who give or receive in an exchange, by the side on which they are said to stand, here
 * or in the talks around, or on which those are whom they act for; else each party for itself.
 */
export function sidesOf<C extends Utterance>(answers: Answers<C>, event: Event<C>): Whose<C>[] {
  const movers = moversOf(answers, event);
  const moving = new Set(movers.map(({ slug }) => slug));
  const sides = new Map<string, Member<C>[]>();
  const put = (side: string, member: Member<C>) => sides.set(side, [...(sides.get(side) ?? []), member]);
  for (const { node, role, side, ...fact } of event.participants.edges) {
    const isParty = role === 'PARTY' || role === 'SIGNATORY';
    const own = isParty || moving.has(node.slug) ? node.name : OTHERS;
    put(capital(side ?? own), {
      slug: node.slug,
      rank: isParty ? 0 : 1,
      line: participantLine(node, role, side, fact, event.title),
    });
  }
  const taking = new Set(event.participants.edges.map(({ node }) => node.slug));
  const around = eventsAround(answers, event).flatMap(({ participants }) => participants.edges);
  const finder = sideFinder(answers, listed(sides));
  for (const { name, ...member } of movers) {
    if (taking.has(member.slug)) continue;
    const there = around.find(({ node, side }) => node.slug === member.slug && side)?.side;
    const side = there ? capital(there) : finder(member.slug);
    put(side && side !== OTHERS ? side : capital(name), member);
  }
  return listed(sides);
}

function listed<C extends Utterance>(sides: ReadonlyMap<string, readonly Member<C>[]>): Whose<C>[] {
  return [...sides]
    .map(([name, members]) => ({ name, members: [...members].sort((a, b) => a.rank - b.rank) }))
    .sort((a, b) => Number(a.name === OTHERS) - Number(b.name === OTHERS));
}

/** Finds the side of an actor: his own, or that of whom he acts for, leads or belongs to, or who leads him. */
export function sideFinder<C extends Utterance>(
  { named, others }: Answers<C>,
  sides: readonly Whose<C>[],
): (slug: string) => string | undefined {
  const own = new Map(sides.flatMap(({ name, members }) => members.map(({ slug }) => [slug, name] as const)));
  const near = new Map<string, Set<string>>();
  const link = (from: string, to: string) => near.set(from, (near.get(from) ?? new Set()).add(to));
  for (const { slug, actsFor, leads, memberOf } of [...named.nodes, ...others.nodes]) {
    for (const to of [...actsFor.nodes, ...memberOf.nodes]) link(slug, to.slug);
    for (const to of leads.nodes) link(to.slug, slug);
  }
  return (slug) => own.get(slug) ?? [...(near.get(slug) ?? [])].map((other) => own.get(other)).find(Boolean);
}

function participantLine<C extends Utterance>(
  { slug, name }: { readonly slug: string; readonly name: string },
  role: string | null | undefined,
  side: string | null | undefined,
  fact: Founded<C>,
  title: string,
): Line<C> {
  const as = role?.toLowerCase().replaceAll('_', ' ') ?? 'participant';
  return {
    slug,
    text: name,
    note: as,
    whole: `In “${title}”, ${as}${side ? ` on the side “${side}”` : ''}: ${name}.`,
    fact,
  };
}

/** Who gives and who receives in an exchange, once for each thing that moves; of whom that is denied is no party. */
function moversOf<C extends Utterance>(
  answers: Answers<C>,
  event: Event<C>,
): (Member<C> & { readonly name: string })[] {
  const transfers = exchangeOf(answers, event)?.transfers.nodes ?? [];
  const all = (does: 'gives' | 'receives', rank: number) =>
    transfers.flatMap(({ text, givers, receivers }) =>
      asserted((does === 'gives' ? givers : receivers).edges).map(({ node, ...fact }) => ({
        slug: node.slug,
        name: node.name,
        rank,
        line: {
          slug: node.slug,
          text: node.name,
          note: `${does}: ${text.replace(/\.$/, '')}`,
          whole: `In “${event.title}”, ${node.name} ${does}: ${text}`,
          fact,
        },
      })),
    );
  return [...all('gives', 2), ...all('receives', 3)];
}

/** The relations that somebody affirms, or the editor reads. */
export function asserted<C extends Utterance>(edges: readonly Mover<C>[]): readonly Mover<C>[] {
  return edges.filter(({ standing }) => standing !== 'DENIED');
}
