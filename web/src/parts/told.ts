import { useMemo } from 'preact/hooks';
import { type Answer, useQuery } from '../data/use-query';
import type { TypedDocumentString } from '../generated/operations';
import { type Frame, useFrame } from './frame';
import type { Saying, Voiced } from './mark';

/** An answer in which each stated fact has the claims that state it whole, and not by their slugs alone. */
export type Whole<T> = T extends readonly (infer One)[]
  ? readonly Whole<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Key extends 'statedBy' ? { readonly nodes: readonly Saying[] } : Whole<T[Key]> }
    : T;

/** The claims of an article by slug, as its sentences and speakers have them. */
export function sayingsOf({ sentences, speakers }: Frame): Map<string, Voiced> {
  const known = new Map(speakers.map(({ value }) => [value.slug, value]));
  const sayings = new Map<string, Voiced & { passages: Saying['passages'][number][] }>();
  for (const { slug, manner, quote, claims } of sentences.flatMap(({ passages }) => passages.nodes)) {
    for (const claim of claims.nodes) {
      const saying = sayings.get(claim.slug) ?? {
        slug: claim.slug,
        speaker: (claim.speaker && known.get(claim.speaker.slug)) ?? null,
        passages: [],
      };
      if (!saying.passages.some((passage) => passage.slug === slug)) saying.passages.push({ slug, manner, quote });
      sayings.set(claim.slug, saying);
    }
  }
  return sayings;
}

function whole(value: unknown, sayings: ReturnType<typeof sayingsOf>): unknown {
  if (Array.isArray(value)) return value.map((one) => whole(one, sayings));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'statedBy'
        ? {
            nodes: (inner.nodes as Saying[]).flatMap((claim) => {
              const saying = sayings.get(claim.slug);
              return saying ? [{ ...claim, ...saying }] : [];
            }),
          }
        : whole(inner, sayings),
    ]),
  );
}

/**
 * Asks about the article around this view, and completes each claim by what is known of it already.
 *
 * @example const { data } = useTold(ExchangesDocument, { article });
 */
export function useTold<T, V>(document: TypedDocumentString<T, V>, variables: V): Answer<Whole<T>> {
  const { frame } = useFrame();
  const answer = useQuery(document, variables);
  const data = useMemo(
    () => (frame && answer.data ? (whole(answer.data, sayingsOf(frame)) as Whole<T>) : undefined),
    [frame, answer.data],
  );
  return { ...answer, data };
}
