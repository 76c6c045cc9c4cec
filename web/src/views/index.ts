import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import { articlePath } from '../parts/place';

/** What a view is given: of what its route names. */
export interface ViewProps {
  /** the article's; only views of all articles have none */
  slug: string;
}

/** A view that the navigation names. */
export interface View {
  name: string;
  /** whether it shows one article, and then stands in the navigation only where there is one */
  ofArticle: boolean;
  /** its route, with `:slug` for the article's */
  route: string;
  /** where it stands for one article, if it stands both for one and for all */
  routeOfArticle?: string;
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
  {
    name: 'Concepts',
    ofArticle: false,
    route: '/concepts',
    routeOfArticle: '/articles/:slug/concepts',
    icon: 'M4.500 4.500h7a3.500 3.500 0 010 7h-7a3.500 3.500 0 010-7z',
    component: view(() => import('./concepts')),
  },
  {
    name: 'Timeline',
    ofArticle: false,
    route: '/timeline',
    routeOfArticle: '/articles/:slug/timeline',
    icon: 'M1.500 8h13M4 5v6M8 6v4M12 5v6',
    component: view(() => import('./timeline')),
  },
  {
    name: 'Path',
    ofArticle: false,
    route: '/path',
    routeOfArticle: '/articles/:slug/path',
    icon: 'M4 4.500a1.500 1.500 0 110-.01zM12 13a1.500 1.500 0 110-.01zM4 6v3a2.500 2.500 0 002.500 2.500H10',
    component: view(() => import('./path')),
  },
  {
    name: 'Compare',
    ofArticle: false,
    route: '/compare',
    routeOfArticle: '/articles/:slug/compare',
    icon: 'M2 2.500h12v11H2zM2 6.200h12M2 9.800h12M7 2.500v11',
    component: view(() => import('./compare')),
  },
  {
    name: 'Argument',
    ofArticle: true,
    route: '/articles/:slug/argument',
    icon: 'M2.500 3h11M5.500 8h8M8.500 13h5M2.500 3v10h6M2.500 8h3',
    component: view(() => import('./argument')),
  },
  {
    name: 'Brief',
    ofArticle: true,
    route: '/articles/:slug/brief',
    icon: 'M3.500 1.500h9v13h-9zM5.500 5h5M5.500 8h5M5.500 11h3',
    component: view(() => import('./brief')),
  },
  {
    name: 'Text',
    ofArticle: true,
    route: '/articles/:slug/text',
    icon: 'M2.500 3.500h11M2.500 6.500h11M2.500 9.500h11M2.500 12.500h6',
    component: view(() => import('./text')),
  },
];

/** The views that no navigation names, by their routes. */
export const OTHER_VIEWS: readonly Pick<View, 'route' | 'component'>[] = [
  { route: '/search', component: view(() => import('./search')) },
];

/** Where a view of an article is; undefined where it needs an article and there is none. */
export function pathOf(view: View, article: string | undefined): string | undefined {
  const route = article ? (view.routeOfArticle ?? view.route) : view.route;
  if (!route.includes(':slug')) return route;
  return article && articlePath(article, route.split('/').slice(3).join('/'));
}
