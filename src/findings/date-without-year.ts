import { lacksYear } from '../domain/edtf';
import type { NodeRow } from '../domain/rows';
import type { View } from '../domain/view';
import { claimsOf, type Rule } from './rule';

const TIMES = ['AT_TIME', 'SINCE', 'UNTIL_TIME', 'FROM_TIME', 'DUE', 'AS_OF', 'SPEAKS_OF', 'SAID_AT'];

function claimsOrStated(view: View, slug: string): string[] {
  return [...claimsOf(view, slug), ...view.in(slug, 'STATES').map((claim) => claim.slug)];
}

/** What happens tells a reader more than what is said of it, and that more than the claim that says it. */
function tellingFirst(view: View, owners: readonly string[]): string[] {
  const rank = (slug: string) => {
    const labels = view.node(slug)?.labels ?? [];
    return labels.includes('Event') ? 0 : labels.includes('Proposition') ? 1 : labels.includes('Claim') ? 3 : 2;
  };
  return [...new Set(owners)].sort((a, b) => rank(a) - rank(b));
}

/** A time that names a month or day and no year. */
export const dateWithoutYear: Rule = {
  name: 'date-without-year',
  *find(view) {
    const groups = new Map<string, NodeRow[]>();
    for (const time of view.all('Time')) {
      if (!lacksYear(String(time.props.edtf ?? ''))) continue;
      const key = `${time.props.words} ${time.props.edtf}`.toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), time]);
    }
    for (const times of groups.values()) {
      const owners = times.flatMap((time) => view.in(time.slug, ...TIMES).map((node) => node.slug));
      const claims = times.flatMap((time) => {
        const own = claimsOf(view, time.slug);
        // Where the time itself names no claim, what it is a time of does.
        return own.length > 0 ? own : view.in(time.slug, ...TIMES).flatMap((node) => claimsOrStated(view, node.slug));
      });
      const said = times[0]?.props.words;
      const what = tellingFirst(view, owners)
        .slice(0, 3)
        .map((slug) => view.name(slug).replace(/[.…]+$/, ''));
      yield { text: `Nobody says of which year “${said}” is (${what.join('; ')}).`, claims, about: owners };
    }
  },
};
