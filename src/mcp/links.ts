/** The addresses of what is in the graph, under which a reader finds it on the page. */
export interface Links {
  /** of anything, by its slug */
  to(slug: string): string;
  /** of an article */
  article(slug: string): string;
}

/**
 * Links below a base address.
 *
 * @example linksBelow('https://parley.example').to('some-article:c1') // 'https://parley.example/id/some-article:c1'
 */
export function linksBelow(base: string): Links {
  const root = base.replace(/\/+$/, '');
  const path = (slug: string) => encodeURIComponent(slug).replaceAll('%3A', ':');
  return {
    to: (slug) => `${root}/id/${path(slug)}`,
    article: (slug) => `${root}/articles/${path(slug)}`,
  };
}
