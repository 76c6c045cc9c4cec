import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { wholeLists } from '../../../src/brief/pages';
import type { TypedDocumentString } from '../generated/operations';
import { type AskError, ask, forget, keyOf } from './client';

/** An answer on its way, there, or failed; with an error, `data` is what was last known, of the moment `since`. */
export interface Answer<T> {
  data: T | undefined;
  error: AskError | undefined;
  loading: boolean;
  since: Date | undefined;
  retry(): void;
}

interface Held<T> {
  key: string;
  data?: T | undefined;
  error?: AskError | undefined;
  since?: Date | undefined;
}

/**
 * Asks a question for a component, and again when its variables change; `undefined` variables ask nothing.
 *
 * @example const { data, error, retry } = useQuery(FrameDocument, { slug });
 */
export function useQuery<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V | undefined,
  asking: typeof ask = ask,
): Answer<T> {
  const key = variables === undefined ? '' : keyOf(document, variables);
  const [held, setHeld] = useState<Held<T>>({ key });
  const [round, setRound] = useState(0);
  const asked = useRef(variables);
  asked.current = variables;

  useEffect(() => {
    const current = asked.current;
    if (current === undefined) return;
    let gone = false;
    asking(document, current).then(
      (data) => !gone && setHeld({ key, data, since: new Date() }),
      (error: AskError) => !gone && setHeld((last) => ({ ...(last.key === key ? last : { key }), error })),
    );
    return () => {
      gone = true;
    };
  }, [document, key, round, asking]);

  const retry = useCallback(() => {
    if (asked.current !== undefined) forget(document, asked.current);
    setRound((last) => last + 1);
  }, [document]);

  const mine = held.key === key ? held : undefined;
  return {
    data: mine?.data,
    error: mine?.error,
    loading: key !== '' && !mine?.data && !mine?.error,
    since: mine?.since,
    retry,
  };
}

function askWhole<T, V>(document: TypedDocumentString<T, V>, variables: V): Promise<T> {
  return wholeLists((after) => ask(document, { ...variables, ...after }) as Promise<T & object>);
}

/** The same, with all pages of each list that the question can go on with. */
export function useWhole<T, V>(document: TypedDocumentString<T, V>, variables: V | undefined): Answer<T> {
  return useQuery(document, variables, askWhole);
}
