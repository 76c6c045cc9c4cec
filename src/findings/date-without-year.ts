import { lacksYear } from '../domain/edtf';
import type { NodeRow } from '../seed/plan/rows';
import { claimsOf, type Rule } from './rule';

const TIMES = ['AT_TIME', 'SINCE', 'UNTIL_TIME', 'FROM_TIME', 'DUE', 'AS_OF', 'SPEAKS_OF', 'SAID_AT'];

/** A time that names a month or day and no year. */
export const dateWithoutYear: Rule = {
  name: 'date-without-year',
  description: 'A time names a month or day, and nobody says the year.',
  *find(view) {
    const groups = new Map<string, NodeRow[]>();
    for (const time of view.all('Time')) {
      if (!lacksYear(String(time.props.edtf ?? ''))) continue;
      const key = `${time.props.words} ${time.props.edtf}`.toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), time]);
    }
    for (const times of groups.values()) {
      const owners = times.flatMap((time) => view.in(time.slug, ...TIMES).map((node) => node.slug));
      const claims = [...times.map((time) => time.slug), ...owners].flatMap((slug) => [
        ...claimsOf(view, slug),
        ...view.in(slug, 'STATES').map((claim) => claim.slug),
      ]);
      const said = times[0]?.props.words;
      const what = owners.slice(0, 3).map((slug) => view.name(slug).replace(/[.…]+$/, ''));
      yield { text: `Nobody says of which year “${said}” is (${what.join('; ')}).`, claims, about: owners };
    }
  },
};
