import type { Rows } from '../../data/csv';
import type { SayingFragment } from '../../generated/operations';
import type { Fact, Graph, Rests } from './model';

type Claims = ReadonlyMap<string, SayingFragment>;

/** Who says it, and the editor where it is his. */
function voices({ claims, editorial }: Rests, known: Claims): string {
  const names = claims.flatMap((slug) => known.get(slug)?.speaker?.name ?? []);
  return [...new Set(names), ...(editorial ? [`editor: ${editorial.why}`] : [])].join('; ');
}

/** The things of a graph, a row for each. */
export function thingRows({ things, at }: Graph, claims: Claims): Rows {
  return {
    head: ['slug', 'name', 'kind', 'type', 'note', 'links', 'said by', 'claims'],
    rows: [...things.values()].map(({ slug, name, kind, type, note, rests }) => [
      ...[slug, name, kind, type, note, at.get(slug)?.length ?? 0],
      ...(rests ? [voices(rests, claims), rests.claims.join(' ')] : ['', '']),
    ]),
  };
}

/** What is stated between them, a row for each fact. */
export function factRows(facts: readonly Fact[], { things }: Graph, claims: Claims): Rows {
  const name = (slug: string) => things.get(slug)?.name ?? slug;
  return {
    head: ['from', 'from name', 'relation', 'to', 'to name', 'standing', 'under reading', 'said by', 'claims'],
    rows: facts.map((fact) => [
      ...[fact.from, name(fact.from), fact.words, fact.to, name(fact.to)],
      ...[fact.standing?.toLowerCase(), fact.reading?.slug, voices(fact, claims), fact.claims.join(' ')],
    ]),
  };
}

/** The claims behind all of it, a row for each passage of each. */
export function claimRows({ things, links }: Graph, claims: Claims): Rows {
  const used = new Set([
    ...[...things.values()].flatMap(({ rests }) => rests?.claims ?? []),
    ...links.flatMap(({ facts }) => facts.flatMap((fact) => fact.claims)),
  ]);
  return {
    head: ['slug', 'speaker', 'act', 'polarity', 'certainty', 'manner', 'quotation'],
    rows: [...used].flatMap((slug) => {
      const claim = claims.get(slug);
      if (!claim) return [];
      const { speaker, act, polarity, certainty, passages } = claim;
      const said = [slug, speaker?.name, ...[act, polarity, certainty].map((word) => word.toLowerCase())];
      if (passages.length === 0) return [[...said, '', '']];
      return passages.map(({ manner, quote }) => [...said, manner.toLowerCase(), quote]);
    }),
  };
}
