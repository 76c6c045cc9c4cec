import type { View } from '../domain/view';
import { claimsOf, type Rule } from './rule';

/** Kinds of things on which one would like to hear more than one voice. */
const WEIGHTY = ['Agreement', 'Exchange', 'Charge', 'Reward', 'Provision'];
const PARTS = ['PROVIDES', 'CONSISTS_OF', 'ASSESSED_BY', 'IN_RATIO', 'OF_AMOUNT', 'HAS_QUANTITY'];

/** An agreement, exchange, charge, reward or term on which only one voice speaks. */
export const oneVoice: Rule = {
  name: 'one-voice',
  *find(view) {
    for (const label of WEIGHTY) {
      for (const thing of view.all(label)) {
        const claims = [
          ...new Set([...claimsOf(view, ...withParts(view, thing.slug)), ...claimsAbout(view, thing.slug)]),
        ];
        const speakers = new Set(claims.map((claim) => String(view.node(claim)?.props.speaker)));
        if (speakers.size !== 1) continue;
        const [speaker] = speakers as Set<string>;
        const unnamed = view.node(speaker as string)?.props.named === false ? ', who is not named,' : '';
        yield {
          text: `Only ${view.name(speaker as string)}${unnamed} speaks on ${view.name(thing.slug).replace(/\.$/, '')}.`,
          claims,
          about: [thing.slug],
        };
      }
    }
  },
};

function claimsAbout(view: View, slug: string): string[] {
  return view
    .in(slug, 'ABOUT')
    .flatMap((proposition) => view.in(proposition.slug, 'STATES').map((claim) => claim.slug));
}

function withParts(view: View, slug: string): string[] {
  return [slug, ...view.out(slug, ...PARTS).flatMap((part) => withParts(view, part.slug))];
}
