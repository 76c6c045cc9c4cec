import type { RelationshipRow } from '../domain/rows';
import type { View } from '../domain/view';
import type { Found, Rule } from './rule';

/** One thing that one speaker calls by two names which are told apart, or by a name that he denies it. */
export const twoNames: Rule = {
  name: 'two-names',
  *find(view) {
    for (const thing of view.nodes.keys()) {
      const called = view.from(thing, 'CALLED');
      if (called.length === 0) continue;
      const found = new Map<string, Found>();
      for (const one of called) {
        for (const two of [...called, ...view.from(thing, 'NOT_CALLED')]) collect(view, thing, one, two, found);
      }
      yield* found.values();
    }
  },
};

/** Several claims of one speaker that call it by the same two names are one finding. */
function collect(
  view: View,
  thing: string,
  one: RelationshipRow,
  two: RelationshipRow,
  found: Map<string, Found>,
): void {
  const denied = two.type === 'NOT_CALLED' && one.to === two.to;
  const apart = two.type === 'CALLED' && one.to < two.to && toldApart(view, one.to, two.to);
  if (!denied && !apart) return;
  const names = [...new Set([one.to, two.to])];
  for (const speaker of shared(view, one, two)) {
    const claims = [one, two].flatMap((row) => claimsBy(view, row, speaker));
    const words = denied
      ? `calls ${view.name(thing)} “${view.name(one.to)}” and denies that it is one`
      : `calls ${view.name(thing)} both “${view.name(one.to)}” and “${view.name(two.to)}”, which are told apart`;
    const key = [speaker, denied, ...names].join(' ');
    const before = found.get(key);
    if (before) before.claims.push(...claims);
    else
      found.set(key, {
        text: `${view.name(speaker)} ${words}.`,
        claims,
        about: [thing, ...names],
        readings: readings(one, two),
      });
  }
}

function toldApart(view: View, one: string, two: string): boolean {
  return [...view.from(one, 'CONTRASTS_WITH'), ...view.to(one, 'CONTRASTS_WITH')].some(
    (row) => row.to === two || row.from === two,
  );
}

function shared(view: View, one: RelationshipRow, two: RelationshipRow): string[] {
  const speakers = (row: RelationshipRow) =>
    new Set(((row.props.claims as string[]) ?? []).map((claim) => String(view.node(claim)?.props.speaker)));
  const second = speakers(two);
  return [...speakers(one)].filter((speaker) => second.has(speaker));
}

function claimsBy(view: View, row: RelationshipRow, speaker: string): string[] {
  return ((row.props.claims as string[]) ?? []).filter((claim) => view.node(claim)?.props.speaker === speaker);
}

function readings(...rows: RelationshipRow[]): string[] {
  return rows.flatMap((row) => (typeof row.props.reading === 'string' ? [row.props.reading] : []));
}
