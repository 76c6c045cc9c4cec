import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useQuery } from '../data/use-query';
import { ArticlesDocument, type ArticlesQuery } from '../generated/operations';
import { Initial } from '../parts/mark';
import { articlePath } from '../parts/place';
import { describe } from '../parts/shell';
import { Empty, Load } from '../parts/states';
import { useTitle } from '../parts/title';
import { count } from '../parts/words';
import './articles.css';

/** All articles; the only one is shown at once. */
export function Articles() {
  useTitle(undefined);
  const answer = useQuery(ArticlesDocument, {});
  const { route } = useLocation();
  const all = answer.data?.articles.nodes;
  const only = all?.length === 1 ? all[0]?.slug : undefined;
  useEffect(() => {
    if (only !== undefined) route(articlePath(only), true);
  }, [only, route]);
  return (
    <div class="page">
      <h1>Who offers what for what, and who says so</h1>
      <p class="lead">
        Each article is taken apart into claims. Nothing here is stated by Parley: each mark names the speaker, and
        opens the words.
      </p>
      <Load answer={answer}>
        {({ articles }) =>
          articles.nodes.length === 0 ? (
            <Empty title="The graph is empty">
              <p>
                No article has been loaded yet. <code>parley seed</code> loads those of <code>seeds/</code>.
              </p>
            </Empty>
          ) : (
            <List articles={articles.nodes} />
          )
        }
      </Load>
    </div>
  );
}

/** The articles, those that are invented after all others. */
function List({ articles }: { articles: ArticlesQuery['articles']['nodes'] }) {
  return (
    <ul class="articles">
      {articles
        .toSorted((a, b) => Number(a.fiction) - Number(b.fiction))
        .map((article) => (
          <li key={article.slug}>
            <h2>
              <a href={articlePath(article.slug)}>{article.title}</a>
            </h2>
            <p class="note">
              {describe(article)}; {count(article.claims.totalCount, 'claim')}
            </p>
            <p class="said-by">
              {article.claims.facets.speaker.map(({ value, count: claims }) => (
                <span key={value.slug}>
                  <Initial speaker={value} manner={value.narrator ? 'NARRATED' : 'QUOTED'} /> {value.name}{' '}
                  <span class="caption">{claims}</span>
                </span>
              ))}
            </p>
          </li>
        ))}
    </ul>
  );
}

/** What an address leads to that names an article nobody knows: those that there are, and a search. */
export function NoArticle({ slug }: { slug: string }) {
  useTitle('No such article');
  const answer = useQuery(ArticlesDocument, {});
  const words = slug.replaceAll('-', ' ');
  return (
    <div class="page">
      <h1>There is no such article</h1>
      <Empty title={`No article has the address “${slug}”`}>
        <p>
          It may have been renamed or taken out.{' '}
          <a href={`/search?q=${encodeURIComponent(words)}`}>Search for “{words}”</a>, or choose one of those that there
          are.
        </p>
      </Empty>
      <Load answer={answer}>{({ articles }) => <List articles={articles.nodes} />}</Load>
    </div>
  );
}
