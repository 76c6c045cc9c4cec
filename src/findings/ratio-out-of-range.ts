import { type Range, rangeInWords } from '../domain/ratio';
import { claimsOf, type Rule, speakersOf } from './rule';

/** Two ratios are the same where they differ by less than this share. */
const SAME = 0.005;

/** A ratio that somebody states and that the stated quantities allow only at one end, or not at all. */
export const ratioOutOfRange: Rule = {
  name: 'ratio-at-the-edge',
  *find(view) {
    for (const exchange of view.all('Exchange')) {
      for (const stated of view.out(exchange.slug, 'IN_RATIO')) {
        const left = Number(stated.props.left);
        const right = Number(stated.props.right);
        const value = Math.max(left, right) / Math.min(left, right);
        for (const computed of view.out(exchange.slug, 'RATIO_RANGE')) {
          const { min, max } = computed.props as Range;
          if (min === undefined || max === undefined || (max - min) / max < SAME) continue;
          const near = (end: number) => Math.abs(end - value) / value < SAME;
          const inside = value > min && value < max && !near(min) && !near(max);
          if (inside) continue;
          const quantities = view.out(computed.slug, 'DIVIDES', 'DIVIDED_BY').map((node) => node.slug);
          const claims = claimsOf(view, stated.slug, ...quantities);
          const holds = near(min) ? 'only for the lowest' : near(max) ? 'only for the highest' : 'for none';
          yield {
            text: `“${stated.props.words}” (${speakersOf(view, claimsOf(view, stated.slug))}) holds ${holds} of the ratios that the numbers allow: ${rangeInWords({ min, max }, 1)} (${speakersOf(view, claimsOf(view, ...quantities))}).`,
            claims,
            about: [exchange.slug],
            readings: [stated, computed].flatMap((row) => view.out(row.slug, 'UNDER_READING').map((node) => node.slug)),
          };
        }
      }
    }
  },
};
