import type { SequenceQuery } from '../../generated/operations';
import { KindShape } from '../../parts/kind-shape';
import { Marks, type Resting } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { type Real, reality, unreal } from './reality';

type Happening = SequenceQuery['events']['nodes'][number];
type Named = Pick<Happening, 'slug' | 'name' | '__typename'> & Real & Resting;

interface Step {
  words: string;
  /** whether it would follow only, by the relation */
  possible: boolean;
  fact: Resting;
  to: Named;
}

/** Events one after the other. */
export interface Chain {
  key: string;
  first: Named;
  steps: readonly Step[];
}

/** The orders that are told among events, as chains as long as they go; each relation stands in one. */
export function sequencesOf(events: readonly Happening[]): Chain[] {
  const steps = new Map<string, Step[]>();
  const names = new Map<string, Named>(events.map((event) => [event.slug, event]));
  // Of an event in the list it is known who says that it happened.
  const known = (event: Named) => names.get(event.slug) ?? event;
  const add = (from: Named, words: readonly [string, string], fact: Resting, to: Named, possible = false) => {
    names.set(from.slug, from);
    const step = { words: words[unreal(to) ? 1 : 0], possible, fact, to };
    steps.set(from.slug, [...(steps.get(from.slug) ?? []), step]);
  };
  for (const event of events) {
    for (const edge of event.follows.edges) add(known(edge.node), ['then', 'then would come'], edge, event);
    for (const edge of event.ledTo.edges) add(event, ['led to', 'would lead to'], edge, known(edge.node));
    for (const edge of event.wouldLeadTo.edges)
      add(event, ['would lead to', 'would lead to'], edge, known(edge.node), true);
  }
  const later = new Set([...steps.values()].flat().map(({ to }) => to.slug));
  const starts = [...steps.keys()].sort((a, b) => Number(later.has(a)) - Number(later.has(b)));
  const chains: Chain[] = [];
  for (const start of starts) {
    for (let next = steps.get(start)?.shift(); next; next = steps.get(start)?.shift()) {
      const chain: Step[] = [];
      const seen = new Set([start]);
      for (let step: Step | undefined = next; step; step = steps.get(step.to.slug)?.shift()) {
        chain.push(step);
        if (seen.has(step.to.slug)) break;
        seen.add(step.to.slug);
      }
      const first = names.get(start);
      if (first) chains.push({ key: `${start} ${chains.length}`, first, steps: chain });
    }
  }
  return chains;
}

/** A chain, drawn. */
export function Sequence({ chain: { first, steps } }: { chain: Chain }) {
  return (
    <ol class="sequence">
      <li>
        <Box of={first} possible={false} />
      </li>
      {steps.map(({ words, possible, fact, to }) => (
        <li key={to.slug}>
          <span class="then">
            {fact.standing === 'DENIED' ? <s>{words}</s> : words} <Marks of={fact} />
          </span>
          <Box of={to} possible={possible} />
        </li>
      ))}
    </ol>
  );
}

function Box({ of, possible }: { of: Named; possible: boolean }) {
  const { words, disputed } = reality(of);
  return (
    <span class={`box ${possible || unreal(of) ? 'possible' : ''}`}>
      <a class="box-name" href={thingPath(of.slug)}>
        <KindShape type={of.__typename} /> {of.name}
      </a>
      {words && <span class="caption">{words}</span>}
      {disputed && <Marks of={of} />}
    </span>
  );
}
