import { useCallback, useEffect, useState } from 'preact/hooks';
import { type AskError, ask, forget } from '../../data/client';
import type { Answer } from '../../data/use-query';
import { TextDocument, type TextQuery } from '../../generated/operations';
import type { Cut } from './pieces';

/** The sentences of an article with their text, by slug; a page after the other, each shown as it comes. */
export function useTexts(slug: string): Answer<ReadonlyMap<string, Cut>> {
  const [held, setHeld] = useState<{ slug: string; cuts: ReadonlyMap<string, Cut>; since: Date }>();
  const [error, setError] = useState<AskError>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    let gone = false;
    setError(undefined);
    const read = async () => {
      let after: string | null = null;
      let cuts: readonly (readonly [string, Cut])[] = [];
      do {
        const answer: TextQuery = await ask(TextDocument, { slug, after });
        const page: NonNullable<TextQuery['article']>['sentences'] | undefined = answer.article?.sentences;
        if (gone || !page) return;
        cuts = [...cuts, ...page.nodes.map((cut) => [cut.slug, cut] as const)];
        setHeld({ slug, cuts: new Map(cuts), since: new Date() });
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
    };
    read().catch((failed: AskError) => !gone && setError(failed));
    return () => {
      gone = true;
    };
  }, [slug, round]);

  const retry = useCallback(() => {
    forget(TextDocument, { slug, after: null });
    setRound((last) => last + 1);
  }, [slug]);
  const mine = held?.slug === slug ? held : undefined;
  return { data: mine?.cuts, error, loading: !mine && !error, since: mine?.since, retry };
}
