import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../data/use-query';
import './states.css';

/** Bars where text will stand, after 200 ms, so that a quick answer shows none. */
export function Skeleton({ rows = 4, label = 'Loading' }: { rows?: number; label?: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="skeleton" role="status" aria-label={label} data-late={late}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  );
}

/** A void, and what can be done about it. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="void">
      <p class="void-title">{title}</p>
      {children}
    </div>
  );
}

const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false });

/** What went wrong; what is loaded stays, with its moment. */
export function Failed({ answer }: { answer: Pick<Answer<unknown>, 'error' | 'since' | 'retry'> }) {
  const { error, since, retry } = answer;
  if (!error) return null;
  const unreachable = error.code === 'UNREACHABLE';
  return (
    <div class="void" role="alert">
      <p class="void-title">{unreachable ? 'Parley does not answer' : 'This could not be loaded'}</p>
      <p>
        {unreachable ? 'The server may have ended, or the network is gone.' : error.message}
        {since && ` What you see is of ${clock.format(since)}.`}
      </p>
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

/** An answer in whichever state it is. */
export function Load<T>({
  answer,
  rows,
  children,
}: {
  answer: Answer<T>;
  rows?: number;
  children: (data: T) => ComponentChildren;
}) {
  return (
    <>
      <Failed answer={answer} />
      {answer.data !== undefined && children(answer.data)}
      {answer.loading && <Skeleton {...(rows ? { rows } : {})} />}
    </>
  );
}
