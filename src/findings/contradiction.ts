import { type Rule, speakersOf } from './rule';

/** A proposition that some affirm and some deny. */
export const contradiction: Rule = {
  name: 'contradiction',
  *find(view) {
    for (const proposition of view.all('Proposition')) {
      const claims = view.in(proposition.slug, 'STATES');
      const affirmed = claims.filter((claim) => claim.props.polarity === 'affirms').map((claim) => claim.slug);
      const denied = claims.filter((claim) => claim.props.polarity === 'denies').map((claim) => claim.slug);
      if (affirmed.length === 0 || denied.length === 0) continue;
      const said = String(proposition.props.text).replace(/\.$/, '');
      yield {
        text: `“${said}”: affirmed by ${speakersOf(view, affirmed)}, denied by ${speakersOf(view, denied)}.`,
        claims: [...affirmed, ...denied],
        about: [proposition.slug],
      };
    }
  },
};
