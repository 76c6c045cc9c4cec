import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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
export function useQuery<T, V>(document: TypedDocumentString<T, V>, variables: V | undefined): Answer<T> {
  const key = variables === undefined ? '' : keyOf(document, variables);
  const [held, setHeld] = useState<Held<T>>({ key });
  const [round, setRound] = useState(0);
  const asked = useRef(variables);
  asked.current = variables;

  useEffect(() => {
    const current = asked.current;
    if (current === undefined) return;
    let gone = false;
    ask(document, current).then(
      (data) => !gone && setHeld({ key, data, since: new Date() }),
      (error: AskError) => !gone && setHeld((last) => ({ ...(last.key === key ? last : { key }), error })),
    );
    return () => {
      gone = true;
    };
  }, [document, key, round]);

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
