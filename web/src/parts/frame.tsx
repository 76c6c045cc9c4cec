import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../data/client';
import { type Answer, useQuery } from '../data/use-query';
import {
  type CellFragment,
  FrameDocument,
  type FrameQuery,
  MoreSentencesDocument,
  type MoreSentencesQuery,
} from '../generated/operations';
import { distinctInitials } from './speakers';

/** An article, its sentences in order, and who speaks in it. */
export interface Frame {
  article: NonNullable<FrameQuery['article']>;
  sentences: readonly CellFragment[];
  claims: number;
  speakers: FrameQuery['claims']['facets']['speaker'];
}

/** The initials of the article's speakers, by slug: no two alike. */
export const Initials = createContext<ReadonlyMap<string, string>>(new Map());

/** The answer with the frame made of it; `unknown` where there is no such article. */
type Framed = Answer<FrameQuery> & { frame: Frame | undefined; unknown: boolean };

const Current = createContext<Framed | undefined>(undefined);

/** Asks once for what every view of an article has around it. */
export function FrameProvider({ slug, children }: { slug: string | undefined; children: ComponentChildren }) {
  const answer = useQuery(FrameDocument, slug === undefined ? undefined : { slug });
  const [more, setMore] = useState<{ of: string; sentences: readonly CellFragment[] }>();
  const { data } = answer;

  useEffect(() => {
    const first = data?.article;
    if (!first?.sentences.pageInfo.hasNextPage) return;
    let gone = false;
    const rest = async () => {
      const sentences: CellFragment[] = [];
      let page: { hasNextPage: boolean; endCursor: string | null } | undefined = first.sentences.pageInfo;
      while (page?.hasNextPage && page.endCursor && !gone) {
        const answer: MoreSentencesQuery = await ask(MoreSentencesDocument, {
          slug: first.slug,
          after: page.endCursor,
        });
        sentences.push(...(answer.article?.sentences.nodes ?? []));
        page = answer.article?.sentences.pageInfo;
      }
      if (!gone) setMore({ of: first.slug, sentences });
    };
    // Without the rest the strip shows the beginning.
    rest().catch(() => {});
    return () => {
      gone = true;
    };
  }, [data]);

  const frame = useMemo((): Frame | undefined => {
    if (!data?.article) return undefined;
    const { article, claims } = data;
    const rest = more?.of === article.slug ? more.sentences : [];
    return {
      article,
      sentences: [...article.sentences.nodes, ...rest].map(inOrder),
      claims: claims.totalCount,
      speakers: claims.facets.speaker,
    };
  }, [data, more]);
  const initials = useMemo(() => distinctInitials((frame?.speakers ?? []).map(({ value }) => value)), [frame]);
  const unknown = answer.error?.code === 'UNKNOWN_ID';
  const value = useMemo(() => ({ ...answer, frame, unknown }), [answer.data, answer.error, answer.loading, frame]);
  return (
    <Current.Provider value={value}>
      <Initials.Provider value={initials}>{children}</Initials.Provider>
    </Current.Provider>
  );
}

/** A sentence with its quotations as they follow one another in it. */
function inOrder(cell: CellFragment): CellFragment {
  const nodes = cell.passages.nodes.toSorted((one, other) => (one.quoteStart ?? 0) - (other.quoteStart ?? 0));
  return { ...cell, passages: { ...cell.passages, nodes } };
}

/** The article around this view, once it is there. */
export function useFrame() {
  const current = useContext(Current);
  if (!current) throw new Error('no FrameProvider');
  return current;
}
