import { type Rule, speakersOf } from './rule';

/** A claim that another claim corrects: both stay, and neither is the value. */
export const corrected: Rule = {
  name: 'corrected',
  *find(view) {
    for (const later of view.all('Claim')) {
      for (const earlier of view.out(later.slug, 'CORRECTS')) {
        const self = later.props.speaker === earlier.props.speaker;
        const who = speakersOf(view, [later.slug]);
        const whom = self ? 'himself' : speakersOf(view, [earlier.slug]);
        const propositions = [earlier, later].flatMap((claim) => view.out(claim.slug, 'STATES'));
        const [first, second] = propositions.map((node) => String(node.props.text).replace(/\.$/, ''));
        yield {
          text: `${who} corrects ${whom}: first “${first}”, then “${second}”.`,
          claims: [earlier.slug, later.slug],
          about: propositions.map((node) => node.slug),
        };
      }
    }
  },
};
