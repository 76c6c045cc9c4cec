import { useCallback } from 'preact/hooks';
import { useLocation } from 'preact-iso';

/** The article that the address names, if it names one. */
export function articleIn(path: string): string | undefined {
  const [, slug] = /^\/articles\/([^/]+)/.exec(path) ?? [];
  return slug && decodeURIComponent(slug);
}

/** The path of an article, or of one of its views. */
export function articlePath(slug: string, view = ''): string {
  return `/articles/${encodeURIComponent(slug)}${view && `/${view}`}`;
}

/** The path of a thing. */
export function thingPath(slug: string): string {
  return `/id/${encodeURIComponent(slug).replaceAll('%3A', ':')}`;
}

/** Parameters as they stand in an address: colons and commas may stand in a query; so it stays readable. */
export function queryOf(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/**
 * Reads and sets what lives in the address's query; what is set to nothing leaves it. The page stays where it is, and
 * with `back` the browser's Back undoes it.
 *
 * @example const [sel, setSel] = useParameter('sel');
 */
export function useParameter(name: string): [string | undefined, (value: string | undefined, back?: boolean) => void] {
  const { query, route } = useLocation();
  const set = useCallback(
    (value: string | undefined, back = false) => {
      const parameters = new URLSearchParams(location.search);
      if (value) parameters.set(name, value);
      else parameters.delete(name);
      const rest = queryOf(parameters);
      if (back) history.pushState(history.state, '', location.href);
      route(`${location.pathname}${rest && `?${rest}`}${location.hash}`, true);
    },
    [name, route],
  );
  return [query[name] || undefined, set];
}
