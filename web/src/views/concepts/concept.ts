import type { MeaningQuery } from '../../generated/operations';

/** What a concept means, to whom. */
export type ConceptMeaning = NonNullable<MeaningQuery['concept']>;

/** Something that is called by a concept. */
export type Instance = ConceptMeaning['instances']['edges'][number];

/** What is related to a concept, and who says so. */
type Related = Pick<ConceptMeaning['contrastsWith']['edges'][number], 'statedBy' | 'editorial'>;

/** The same as far as an article has it: what others say of it, or of things of theirs, is left out. */
export function inArticle(meaning: ConceptMeaning, article: string | undefined): ConceptMeaning {
  if (!article) return meaning;
  const own = <Edge extends Related>({ edges }: { edges: readonly Edge[] }) => ({
    edges: edges.flatMap((edge) => {
      const nodes = edge.statedBy.nodes.filter(({ slug }) => slug.startsWith(`${article}:`));
      const stands = nodes.length > 0 || (edge.editorial && edge.statedBy.nodes.length === 0);
      return stands ? [{ ...edge, statedBy: { ...edge.statedBy, totalCount: nodes.length, nodes } }] : [];
    }),
  });
  const { instances, contrastsWith, contrastedBy, broader, related } = meaning;
  const here = instances.edges.filter(({ node }) => !node.article || node.article.slug === article);
  return {
    ...meaning,
    instances: { ...instances, ...own({ edges: here }) },
    contrastsWith: { ...contrastsWith, ...own(contrastsWith) },
    contrastedBy: { ...contrastedBy, ...own(contrastedBy) },
    broader: { ...broader, ...own(broader) },
    related: { ...related, ...own(related) },
    notDefinedIn: meaning.notDefinedIn.filter(({ slug }) => slug === article),
  };
}
