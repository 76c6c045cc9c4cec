import { type Range, rangeInWords } from '../domain/ratio';
import type { NodeRow } from '../domain/rows';
import type { View } from '../domain/view';
import { claimsOf, type Found, type Rule, speakersOf } from './rule';

/** A group that is said to be part of another, and is larger than it. */
export const partExceedsWhole: Rule = {
  name: 'part-exceeds-whole',
  *find(view) {
    for (const part of view.all('Actor')) {
      for (const link of view.from(part.slug, 'SUBSET_OF')) {
        const whole = view.node(link.to);
        if (whole) yield* compare(view, part, whole, link.props.reading as string | undefined);
      }
    }
  },
};

function* compare(view: View, part: NodeRow, whole: NodeRow, reading: string | undefined): Generator<Found> {
  for (const a of sizes(view, part)) {
    for (const b of sizes(view, whole)) {
      const least = a.props.min as number | undefined;
      const most = b.props.max as number | undefined;
      if (least === undefined || most === undefined || least <= most) continue;
      if (a.props.unit !== undefined && b.props.unit !== undefined && a.props.unit !== b.props.unit) continue;
      const claims = claimsOf(view, a.slug, b.slug);
      const readings = [
        reading,
        ...[a, b].flatMap((row) => view.out(row.slug, 'UNDER_READING').map((node) => node.slug)),
      ];
      const said = (row: NodeRow) =>
        `${rangeInWords(row.props as Range)} (${speakersOf(view, claimsOf(view, row.slug))})`;
      yield {
        text: `${view.name(part.slug)} are part of ${view.name(whole.slug)}, yet count ${said(a)} against ${said(b)}.`,
        claims,
        about: [part.slug, whole.slug],
        readings: readings.filter((slug): slug is string => slug !== undefined),
      };
    }
  }
}

/** The stated sizes of a group; for one that is transferred, those of its transfers too. */
function sizes(view: View, group: NodeRow): NodeRow[] {
  const transferred = view.in(group.slug, 'TRANSFERS').flatMap((transfer) => view.out(transfer.slug, 'HAS_QUANTITY'));
  const own = view.out(group.slug, 'HAS_SIZE');
  const key = (row: NodeRow) => `${row.props.min} ${row.props.max}`;
  const known = new Set(own.map(key));
  return [...own, ...transferred.filter((row) => !known.has(key(row)))];
}
