import type { ArgumentQuery, ThesisFragment } from '../../generated/operations';

export type Inference = ArgumentQuery['inferences']['nodes'][number];

/** A proposition and the inferences that lead to it. */
export interface Thesis {
  proposition: ThesisFragment;
  grounds: readonly Ground[];
  /** whether its grounds have been drawn before, further above */
  again: boolean;
}

/** One inference and the theses from which it goes. */
export interface Ground {
  inference: Inference;
  premises: readonly Thesis[];
}

/** Who claims a proposition. */
const speaks = ({ claims }: ThesisFragment, speaker: string) =>
  claims.nodes.some((claim) => claim.speaker?.slug === speaker);

/** Whether an inference belongs to a speaker: he states it, or, where the editor reads it, the conclusion is his. */
function isOf(inference: Inference, speaker: string): boolean {
  if (inference.statedBy.nodes.some((claim) => claim.speaker?.slug === speaker)) return true;
  const said = [...(inference.conclusion ? [inference.conclusion] : []), ...inference.premises];
  return inference.basis === 'READ' && said.some((proposition) => speaks(proposition, speaker));
}

/** Who has a case: by how many inferences, most first. */
export function speakersOf(inferences: readonly Inference[]): { slug: string; name: string; count: number }[] {
  const names = new Map<string, string>();
  for (const { statedBy, conclusion, premises } of inferences) {
    const claims = [conclusion, ...premises].flatMap((proposition) => proposition?.claims.nodes ?? []);
    for (const { speaker } of [...statedBy.nodes, ...claims]) if (speaker) names.set(speaker.slug, speaker.name);
  }
  return [...names]
    .map(([slug, name]) => ({ slug, name, count: inferences.filter((one) => isOf(one, slug)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** A speaker's case as trees: on top what he concludes and concludes nothing further from. */
export function caseOf(inferences: readonly Inference[], speaker: string): Thesis[] {
  const mine = inferences.filter((inference) => isOf(inference, speaker));
  const to = Map.groupBy(mine, ({ conclusion }) => conclusion?.slug ?? '');
  const premises = new Set(mine.flatMap((inference) => inference.premises.map(({ slug }) => slug)));
  const grow = (proposition: ThesisFragment, above: readonly string[]): Thesis => ({
    proposition,
    again: false,
    // A circle ends where it closes.
    grounds: above.includes(proposition.slug)
      ? []
      : (to.get(proposition.slug) ?? []).map((inference) => ({
          inference,
          premises: inference.premises.map((premise) => grow(premise, [...above, proposition.slug])),
        })),
  });
  const drawn = new Set<string>();
  const mark = (thesis: Thesis): Thesis => {
    const { slug } = thesis.proposition;
    if (drawn.has(slug)) return { ...thesis, again: true, grounds: [] };
    if (thesis.grounds.length > 0) drawn.add(slug);
    const grounds = thesis.grounds.map((ground) => ({ ...ground, premises: ground.premises.map(mark) }));
    return { ...thesis, grounds };
  };
  const conclusions = mine.flatMap(({ conclusion }) => (conclusion ? [conclusion] : []));
  const tops = conclusions.filter(({ slug }) => !premises.has(slug));
  const distinct = new Map((tops.length > 0 ? tops : conclusions).map((one) => [one.slug, one]));
  const depth = ({ grounds }: Thesis): number =>
    1 + Math.max(0, ...grounds.flatMap((ground) => ground.premises.map(depth)));
  return [...distinct.values()]
    .map((one) => grow(one, []))
    .sort((a, b) => depth(b) - depth(a))
    .map(mark);
}
