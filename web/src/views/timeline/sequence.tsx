import type { SequenceQuery } from '../../generated/operations';
import { KindShape } from '../../parts/kind-shape';
import { Marks, type Resting } from '../../parts/mark';
import { thingPath } from '../../parts/place';

type Happening = SequenceQuery['events']['nodes'][number];
type Named = Pick<Happening, 'slug' | 'name' | '__typename'>;

interface Step {
  words: string;
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
  const add = (from: Named, step: Step) => {
    names.set(from.slug, from);
    steps.set(from.slug, [...(steps.get(from.slug) ?? []), step]);
  };
  for (const event of events) {
    for (const edge of event.follows.edges) add(edge.node, { words: 'then', possible: false, fact: edge, to: event });
    for (const edge of event.ledTo.edges) add(event, { words: 'led to', possible: false, fact: edge, to: edge.node });
    for (const edge of event.wouldLeadTo.edges)
      add(event, { words: 'would lead to', possible: true, fact: edge, to: edge.node });
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
            {words} <Marks of={fact} />
          </span>
          <Box of={to} possible={possible} />
        </li>
      ))}
    </ol>
  );
}

function Box({ of, possible }: { of: Named; possible: boolean }) {
  return (
    <a class={`box ${possible ? 'possible' : ''}`} href={thingPath(of.slug)}>
      <KindShape type={of.__typename} /> {of.name}
    </a>
  );
}
