import { useCallback, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';

/** What of the view lives in the address. */
export interface GraphState {
  /** what is selected */
  sel: string | undefined;
  /** the thing around which a neighbourhood is shown */
  near: string | undefined;
  /** what was expanded, in order */
  open: readonly string[];
  /** what the legend leaves out, such as `kind:place` */
  off: ReadonlySet<string>;
  show: string | undefined;
  tab: string | undefined;
}

/** The part of the state that changes; undefined and empty leave the address. */
export type Change = { [K in keyof GraphState]?: GraphState[K] | undefined };

/**
 * Reads the view's state from the address and writes it there: as a step that the browser's Back undoes, unless it is
 * `passing`. Slugs of the article stand without its own.
 */
export function useGraphState(article: string): [GraphState, (change: Change, passing?: boolean) => void] {
  const { query, route } = useLocation();
  const prefix = `${article}:`;
  const { sel, near, open, off, show, tab } = query;
  const state = useMemo((): GraphState => {
    const list = (text: string | undefined) => (text ? text.split(',') : []);
    return {
      sel: sel || undefined,
      near: near || undefined,
      open: list(open),
      off: new Set(list(off)),
      show: show || undefined,
      tab: tab || undefined,
    };
  }, [sel, near, open, off, show, tab]);
  const change = useCallback(
    (next: Change, passing = false) => {
      const parameters = new URLSearchParams(location.search);
      const short = (slug: string) => (slug.startsWith(prefix) ? slug.slice(prefix.length) : slug);
      for (const [name, value] of Object.entries(next)) {
        const text = typeof value === 'string' || !value ? short(value ?? '') : [...value].map(short).join(',');
        if (text) parameters.set(name, text);
        else parameters.delete(name);
      }
      // Colons and commas may stand in a query; so it stays readable.
      const rest = parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
      const url = `${location.pathname}${rest && `?${rest}`}`;
      // What changes nothing is no step to go back over.
      route(url, passing || url === `${location.pathname}${location.search}`);
    },
    [prefix, route],
  );
  return [state, change];
}
