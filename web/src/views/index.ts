import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import { articlePath } from '../parts/place';

/** What a view is given: of what its route names. */
export interface ViewProps {
  slug: string;
}

/** A view that the navigation names. */
export interface View {
  name: string;
  /** whether it shows one article, and then stands in the navigation only where there is one */
  ofArticle: boolean;
  /** its route, with `:slug` for the article's */
  route: string;
  /** its icon in the bar of phones, as a path in a box of 16 by 16 */
  icon: string;
  component: FunctionComponent<ViewProps>;
}

const view = (load: () => Promise<{ default: FunctionComponent<ViewProps> }>) =>
  lazy(load) as unknown as FunctionComponent<ViewProps>;

/** The views in the navigation's order; each is loaded when it is first looked at. */
export const VIEWS: readonly View[] = [
  {
    name: 'At a glance',
    ofArticle: true,
    route: '/articles/:slug',
    icon: 'M2.500 2.500h4.500v4.500H2.500zM9 2.500h4.500v4.500H9zM2.500 9h4.500v4.500H2.500zM9 9h4.500v4.500H9z',
    component: view(() => import('./overview')),
  },
  {
    name: 'Graph',
    ofArticle: true,
    route: '/articles/:slug/graph',
    icon: 'M4.200 5.200l6.600 2M4.200 10.800l6.600-2M4 6.500v3M4.500 4.500a1.500 1.500 0 10-3 0 1.500 1.500 0 003 0zM4.500 11.500a1.500 1.500 0 10-3 0 1.500 1.500 0 003 0zM14.500 8a1.500 1.500 0 10-3 0 1.500 1.500 0 003 0z',
    component: view(() => import('./graph/graph')),
  },
];

/** Where a view of an article is; undefined where it needs an article and there is none. */
export function pathOf(view: View, article: string | undefined): string | undefined {
  if (!view.ofArticle) return view.route;
  return article && articlePath(article, view.route.split('/').slice(3).join('/'));
}
