import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { articleIn, useParameter } from './place';

/** What is no claim: a reason of the editor, or the reading under which something holds. */
export type Note =
  | { kind: 'editor'; text: string /** the editor */; of: string }
  | { kind: 'reading' /** the reading's */; slug: string };

/** What tells one note from another. */
export function keyOfNote(note: Note): string {
  return note.kind === 'editor' ? note.text : note.slug;
}

/** Which claims are open, and beside what. */
export interface WhoState {
  /** what the address says of it */
  key: string | undefined;
  claims: readonly string[];
  note: Note | undefined;
  anchor: HTMLElement | undefined;
  /** the claims that a view shows beside what is selected: the strip lights them up while no others are open */
  docked: readonly string[];
  dock(claims: readonly string[]): void;
  keyOf(claims: readonly string[]): string;
  open(claims: readonly string[], anchor: HTMLElement | null): void;
  toggle(claims: readonly string[], anchor: HTMLElement | null): void;
  explain(note: Note, anchor: HTMLElement | null): void;
  /** a mark that has come says what it would open: the address may ask for it */
  offer(key: string, anchor: HTMLElement): void;
  close(): void;
}

const Who = createContext<WhoState | undefined>(undefined);

/** Keeps in the address whose claims are open. */
export function WhoProvider({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const [key, setKey] = useParameter('who');
  const [note, setNote] = useState<Note>();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [docked, dock] = useState<readonly string[]>([]);
  const wanted = useRef(key);
  wanted.current = key;
  const held = useRef(anchor);
  held.current = anchor;
  const prefix = `${articleIn(path) ?? ''}:`;

  const keyOf = useCallback(
    (claims: readonly string[]) =>
      claims.map((slug) => (slug.startsWith(prefix) ? slug.slice(prefix.length) : slug)).join(','),
    [prefix],
  );
  const claims = useMemo(
    () => (key ? key.split(',').map((slug) => (slug.includes(':') || prefix === ':' ? slug : prefix + slug)) : []),
    [key, prefix],
  );
  const open = useCallback(
    (slugs: readonly string[], at: HTMLElement | null) => {
      setNote(undefined);
      setAnchor(at ?? undefined);
      // Back closes it, as what lies over a page.
      setKey(keyOf(slugs), wanted.current === undefined);
    },
    [keyOf, setKey],
  );
  const close = useCallback(() => {
    held.current?.focus();
    setNote(undefined);
    setAnchor(undefined);
    setKey(undefined);
  }, [setKey]);
  const toggle = useCallback(
    (slugs: readonly string[], at: HTMLElement | null) => {
      if (wanted.current === keyOf(slugs) && held.current === at) close();
      else open(slugs, at);
    },
    [close, keyOf, open],
  );
  const explain = useCallback(
    (next: Note, at: HTMLElement | null) => {
      setKey(undefined);
      setNote(next);
      setAnchor(at ?? undefined);
    },
    [setKey],
  );
  const offer = useCallback((offered: string, at: HTMLElement) => {
    if (offered !== wanted.current || held.current?.isConnected) return;
    held.current = at;
    setAnchor(at);
  }, []);
  const state = useMemo(
    () => ({ key, claims, note, anchor, docked, dock, keyOf, open, toggle, explain, offer, close }),
    [key, claims, note, anchor, docked, keyOf, open, toggle, explain, offer, close],
  );
  return <Who.Provider value={state}>{children}</Who.Provider>;
}

/** Whose claims are open, and the ways to open others. */
export function useWho(): WhoState {
  const state = useContext(Who);
  if (!state) throw new Error('no WhoProvider');
  return state;
}
