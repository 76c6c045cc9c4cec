import type { View } from '../domain/view';
import type { Rule } from './rule';

/** How many propositions about somebody make him much spoken of. */
const MUCH = 3;

/** Who stands thus to somebody may speak for him. */
const SPEAKS_FOR = ['ACTS_FOR', 'MEMBER_OF', 'LEADS'];

/** A party of which much is said, and which never speaks. */
export const silentParty: Rule = {
  name: 'silent-party',
  *find(view) {
    for (const actor of view.all('Actor')) {
      if (actor.labels.includes('Group') || view.from(actor.slug, 'MAKES').length > 0) continue;
      const about = view.in(actor.slug, 'ABOUT').filter((proposition) => isSpoken(view, proposition.slug));
      const party = view.to(actor.slug, 'INVOLVES').length > 0 || view.to(actor.slug, 'OF_PARTY').length > 0;
      if (!party || about.length < MUCH) continue;
      const claims = about.flatMap((proposition) => view.in(proposition.slug, 'STATES').map((claim) => claim.slug));
      const voices = voicesOf(view, actor.slug);
      const though =
        voices.length > 0
          ? `, though ${voices.map((one) => one.props.name).join(' and ')} ${voices.length > 1 ? 'do' : 'does'}`
          : '';
      yield {
        text: `${actor.props.name} is spoken of in ${about.length} propositions and never speaks${though}.`,
        claims,
        about: [actor.slug],
      };
    }
  },
};

/** Who speaks and may speak for somebody, be it as one of those who stand so to a body that acts for him. */
function voicesOf(view: View, slug: string, seen = new Set([slug])): ReturnType<View['in']> {
  return view.in(slug, ...SPEAKS_FOR).flatMap((one) => {
    if (seen.has(one.slug)) return [];
    seen.add(one.slug);
    return view.from(one.slug, 'MAKES').length > 0 ? [one] : voicesOf(view, one.slug, seen);
  });
}

/** Whether somebody says it, or it is a part of what somebody says: and not only what words mean under one reading. */
function isSpoken(view: View, proposition: string): boolean {
  return view.in(proposition, 'STATES').length > 0 || view.in(proposition, 'MAKES_TRUE').length === 0;
}
