import type { CompareQuery } from '../../generated/operations';
import type { Saying } from '../../parts/mark';
import { stanceOf } from '../concepts/stance';

type Entity = NonNullable<CompareQuery['entity']>;

/** One claim that calls a thing by a concept, or says that it is none. */
export interface Naming {
  /** what is called, and by which concept */
  of: string;
  stance: 'AFFIRMS' | 'DENIES';
  words: string | null;
  inPassing: boolean;
  claim: Saying;
}

/** Who calls the thing what, or what by the concept, as far as that does not hang on a reading. */
export function namingsOf(entity: Entity | null | undefined): Naming[] {
  if (!entity) return [];
  const called = entity.called.edges.map((edge) => ({ edge, of: `${entity.slug} ${edge.node.slug}` }));
  const instances =
    'instances' in entity
      ? entity.instances.edges.map((edge) => ({ edge, of: `${edge.node.slug} ${entity.slug}` }))
      : [];
  return [...called, ...instances].flatMap(({ edge, of }) =>
    edge.standing === 'AMBIGUOUS' || edge.underReading
      ? []
      : edge.statedBy.nodes.flatMap((claim): Naming[] => {
          const stance = stanceOf(edge.standing, claim);
          if (stance === 'LEAVES_OPEN') return [];
          return [{ of, stance, words: edge.words, inPassing: edge.inPassing ?? false, claim }];
        }),
  );
}

/** Where the speaker of these claims names it otherwise than by them: he denies a name, and uses it elsewhere. */
export function elsewhere(namings: readonly Naming[], claims: readonly Saying[]): Naming[] {
  const here = new Set(claims.map(({ slug }) => slug));
  // What is said in passing is no stance of the proposition that says it.
  const own = namings.filter(({ claim, inPassing }) => !inPassing && here.has(claim.slug));
  return namings.filter(
    ({ of, stance, claim }) =>
      !here.has(claim.slug) &&
      own.some((one) => one.of === of && one.stance !== stance && one.claim.speaker?.slug === claim.speaker?.slug),
  );
}
