import { model, relations } from '../../model/load';
import type { Builder } from './builder';

/** Reports every cycle of relationships that must have none: subset of subset, broader than broader. */
export function reportCycles(builder: Builder): void {
  const acyclic = new Set<string>();
  for (const type of model().types.values()) {
    for (const field of relations(type)) if (field.acyclic) acyclic.add(field.rel);
  }
  for (const rel of acyclic) {
    const next = new Map<string, string[]>();
    for (const { type, from, to } of builder.relationships.values()) {
      if (type === rel) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const cycle = findCycle(next);
    if (!cycle) continue;
    const entry = [...builder.registry.own.values(), ...builder.registry.shared.values()].find(
      ({ slug }) => slug === cycle[0],
    );
    (entry?.file ?? builder.file).report(
      entry?.path ?? [],
      'SEED_CYCLE',
      `This runs in a circle: ${cycle.join(' → ')}.`,
      {
        hint: 'Take one of the steps out.',
      },
    );
  }
}

/** One cycle of a directed graph, its first node repeated at the end; undefined where there is none. */
export function findCycle(next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  for (const start of next.keys()) {
    const trail: string[] = [];
    const onTrail = new Set<string>();
    const stack: { node: string; entered: boolean }[] = [{ node: start, entered: false }];
    while (stack.length > 0) {
      const { node, entered } = stack.pop() as { node: string; entered: boolean };
      if (entered) {
        trail.pop();
        onTrail.delete(node);
        done.add(node);
        continue;
      }
      if (onTrail.has(node)) return [...trail.slice(trail.indexOf(node)), node];
      if (done.has(node)) continue;
      trail.push(node);
      onTrail.add(node);
      stack.push({ node, entered: true });
      for (const to of next.get(node) ?? []) stack.push({ node: to, entered: false });
    }
  }
  return undefined;
}
