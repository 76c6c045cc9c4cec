import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { pathOf, VIEWS } from '../views';
import { useFrame } from './frame';
import { Keys, useKeys } from './keys';
import { articleIn, articlePath } from './place';
import { SearchField } from './search-field';
import { Strip } from './strip';
import { ThemeSwitch } from './theme';
import { WhoSaysSo } from './who';
import './shell.css';

/** What stands around every view: the header, the article's strip, and who says so. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { path, route } = useLocation();
  const { unknown } = useFrame();
  const article = unknown ? undefined : articleIn(path);
  const views = VIEWS.flatMap((view) => {
    const to = pathOf(view, article);
    return to === undefined ? [] : [{ ...view, to, current: to === path }];
  });
  const nav = useRef<HTMLElement>(null);
  // The bar of a phone is narrower than all views.
  useEffect(() => {
    const current = nav.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path, article]);
  useKeys('Everywhere', [
    ...views.map(({ name, to }, index) => ({ keys: [String(index + 1)], does: name, act: () => route(to) })),
    { keys: ['c'], does: 'copy the link of what is shown', act: copyLink },
  ]);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="header">
        <a class="brand" href="/">
          <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M9.500 5H3v10h2.500v3.500L9 15M14.500 5H21v10h-2.500v3.500L15 15" />
          </svg>
          <span>Parley</span>
        </a>
        <nav class="nav" aria-label="Views" ref={nav}>
          {views.map(({ name, to, icon, current }) => (
            <a key={to} href={to} aria-current={current ? 'page' : undefined}>
              <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
                <path d={icon} />
              </svg>
              {name}
            </a>
          ))}
        </nav>
        <SearchField />
        <ThemeSwitch />
      </header>
      {article && <ArticleStrip />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <WhoSaysSo />
      <Keys />
    </>
  );
}

/** Copies the link that stands nearest to what is looked at: of an open dialog, else the view's own, else its address. */
function copyLink(): boolean {
  const link = document.querySelector<HTMLElement>('.who .permalink, .graph-link .permalink, main .permalink');
  link?.click();
  return link !== null;
}

function ArticleStrip() {
  const { frame } = useFrame();
  if (!frame) return <div class="article-strip" />;
  const { article } = frame;
  return (
    <aside class="article-strip" aria-label="The article">
      <p>
        <a class="article-title" href={articlePath(article.slug)}>
          {article.title}
        </a>
        <span class="caption">{describe(article)}</span>
      </p>
      <Strip frame={frame} height={30} named="The article's sentences" />
    </aside>
  );
}

/** What an article is, in a few words; what it does not say of itself is said to be missing. */
export function describe(article: {
  kind: string;
  translation: boolean;
  published: string | null;
  fiction: boolean;
}): string {
  return [
    article.kind.toLowerCase(),
    article.translation && 'translated',
    article.fiction && 'invented',
    article.published ?? 'undated',
  ]
    .filter(Boolean)
    .join(', ');
}
