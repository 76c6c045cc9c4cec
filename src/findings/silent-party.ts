import type { Rule } from './rule';

/** How many propositions about somebody make him much spoken of. */
const MUCH = 3;

/** A party of which much is said, and which never speaks. */
export const silentParty: Rule = {
  name: 'silent-party',
  description: 'An actor is much spoken of and never speaks, in his own words or by report.',
  *find(view) {
    for (const actor of view.all('Actor')) {
      if (actor.labels.includes('Group') || view.from(actor.slug, 'MAKES').length > 0) continue;
      const about = view.in(actor.slug, 'ABOUT');
      const party = view.to(actor.slug, 'INVOLVES').length > 0 || view.to(actor.slug, 'OF_PARTY').length > 0;
      if (!party || about.length < MUCH) continue;
      const claims = about.flatMap((proposition) => view.in(proposition.slug, 'STATES').map((claim) => claim.slug));
      yield {
        text: `${actor.props.name} is spoken of in ${about.length} propositions and never speaks.`,
        claims,
        about: [actor.slug],
      };
    }
  },
};
