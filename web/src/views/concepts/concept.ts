import type { MeaningQuery } from '../../generated/operations';

/** What a concept means, to whom. */
export type ConceptMeaning = NonNullable<MeaningQuery['concept']>;

/** Something that is called by a concept. */
export type Instance = ConceptMeaning['instances']['edges'][number];
