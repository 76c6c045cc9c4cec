import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query';
import { type EntityType, SearchDocument, type SearchQuery, type SuggestQuery } from '../../generated/operations';
import { KindShape } from '../../parts/kind-shape';
import { Marks } from '../../parts/mark';
import { Permalink } from '../../parts/permalink';
import { articlePath, thingPath, useParameter } from '../../parts/place';
import { Section } from '../../parts/section';
import { Empty, Load } from '../../parts/states';
import { HowItStands } from '../../parts/suggestions';
import { useTitle } from '../../parts/title';
import { count, typeName } from '../../parts/words';
import { nearTo } from './near';
import '../../styles/sheets.css';
import './search.css';
import '../../parts/pill.css';

type Hit = SearchQuery['search'][number];

/** What nobody says is none of what is said: what a condition supposes, or what one reading would mean. */
const UNSAID = 'Said by nobody';

/** Under which heading the kinds of things stand, in their order. */
const GROUPS: readonly [string, readonly EntityType[]][] = [
  ['People, groups, places', ['ACTOR', 'PLACE', 'ROLE', 'NAME']],
  ['Concepts', ['CONCEPT', 'DEFINITION', 'MAPPING']],
  ['Events and deals', ['EVENT', 'EXCHANGE', 'AGREEMENT', 'PROVISION', 'TRANSFER', 'REWARD', 'CHARGE', 'ASSESSMENT']],
  ['What is said', ['PROPOSITION', 'CLAIM', 'CONDITIONAL', 'INFERENCE', 'ELEMENT', 'QUANTITY', 'RATIO']],
  [UNSAID, []],
  ['Words of the article', ['PASSAGE', 'SENTENCE', 'ARTICLE', 'TIME_EXPRESSION']],
  ['Findings and open points', ['FINDING', 'OPEN_POINT', 'AMBIGUITY', 'READING', 'COMPUTED_RATIO']],
];

function groupOf({ type, standing }: Hit): string | undefined {
  if (type === 'PROPOSITION' && !standing) return UNSAID;
  return GROUPS.find(([, types]) => types.includes(type))?.[0];
}

/** What is found in the article's own words. */
const VERBATIM: readonly EntityType[] = ['CLAIM', 'PASSAGE', 'SENTENCE'];

/** What is found for some words, by kind; and where nothing is, what is near. */
export default function Search() {
  const { query } = useLocation();
  const words = (query.q ?? '').trim();
  const [article, setArticle] = useParameter('article');
  useTitle(words ? `Search: ${words}` : 'Search');
  const answer = useQuery(SearchDocument, words ? { words, article: article ?? null } : undefined);
  const here = `/search?q=${encodeURIComponent(words)}${article ? `&article=${article}` : ''}`;
  if (!words) {
    return (
      <div class="page">
        <h1>Search</h1>
        <Empty title="Nothing to look for yet">
          <p>
            Write a name, a word of a claim or of a quotation into the field above (press <kbd>/</kbd>).
          </p>
        </Empty>
      </div>
    );
  }
  return (
    <div class="page">
      <h1>Found for “{words}”</h1>
      <Load answer={answer}>
        {({ search }) => {
          const articles = new Map(
            search.flatMap(({ entity }) => (entity.article ? [[entity.article.slug, entity.article.title]] : [])),
          );
          return (
            <>
              <div class="sheet-intro">
                <p class="lead">
                  {search.length >= 100 ? 'The hundred best results' : count(search.length, 'result')}
                  {article && ` in ${articles.get(article) ?? article}`}
                </p>
                <Permalink to={here} what="this search" />
              </div>
              {(articles.size > 1 || article) && (
                <fieldset class="pills" aria-label="In which article">
                  <button type="button" class="pill" aria-pressed={!article} onClick={() => setArticle(undefined)}>
                    All articles
                  </button>
                  {[...articles].map(([slug, title]) => (
                    <button
                      type="button"
                      class="pill"
                      key={slug}
                      aria-pressed={slug === article}
                      onClick={() => setArticle(slug)}
                    >
                      {title}
                    </button>
                  ))}
                </fieldset>
              )}
              {search.length === 0 && <Nothing words={words} article={article} />}
              {GROUPS.map(([title]) => {
                const hits = search.filter((hit) => groupOf(hit) === title);
                return (
                  hits.length > 0 && (
                    <Group key={title} title={title} hits={hits} words={words} many={articles.size > 1} />
                  )
                );
              })}
            </>
          );
        }}
      </Load>
    </div>
  );
}

function Group({ title, hits, words, many }: { title: string; hits: readonly Hit[]; words: string; many: boolean }) {
  return (
    <Section id={title.toLowerCase().replace(/\W+/g, '-')} title={title} note={String(hits.length)}>
      <ul class="hits">
        {hits.map(({ entity, type, matched }) => (
          <li key={entity.slug}>
            <KindShape type={type} />
            <div>
              <a href={thingPath(entity.slug)}>
                <Lit text={entity.name} words={words} />
              </a>{' '}
              {'claims' in entity && <Marks on={entity.claims.nodes} />}
              {'speaker' in entity && <Marks claims={[entity]} />}
              {'statedBy' in entity && <Marks of={entity} />}
              {matched !== entity.name && !entity.name.includes(matched) && (
                <p class={VERBATIM.includes(type) ? 'quote' : 'note'}>
                  {VERBATIM.includes(type) ? (
                    <>
                      “<Lit text={matched} words={words} />”
                    </>
                  ) : (
                    <Lit text={matched} words={words} />
                  )}
                </p>
              )}
            </div>
            <span class="caption of">
              {typeName(type)}
              {many && entity.article && (
                <>
                  {', '}
                  <a href={articlePath(entity.article.slug)}>{entity.article.title}</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A text with the words that were looked for marked in it. */
export function Lit({ text, words }: { text: string; words: string }) {
  const wanted = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wanted.length === 0) return <>{text}</>;
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.join('|')})`, 'giu'));
  return <>{parts.map((part, index) => (index % 2 === 1 ? <mark key={`${index} ${part}`}>{part}</mark> : part))}</>;
}

function Nothing({ words, article }: { words: string; article: string | undefined }) {
  const [near, setNear] = useState<SuggestQuery['search']>();
  useEffect(() => {
    let gone = false;
    setNear(undefined);
    nearTo(words).then(
      (found) => !gone && setNear(found),
      () => !gone && setNear([]),
    );
    return () => {
      gone = true;
    };
  }, [words]);
  return (
    <Empty title={`Nothing found for “${words}”`}>
      <p>
        It is in no name, claim or quotation{article && ' of this article'}. {near && near.length > 0 && 'Near it:'}
      </p>
      {near && near.length > 0 && (
        <ul class="pills near">
          {near.map(({ entity, type, standing }) => (
            <li key={entity.slug}>
              <a class="pill" href={thingPath(entity.slug)}>
                <KindShape type={type} /> {entity.name} <HowItStands of={{ type, standing }} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {article ? (
        <a class="button" href={`/search?q=${encodeURIComponent(words)}`}>
          Search all articles
        </a>
      ) : (
        <a class="button" href="/concepts">
          Browse all concepts
        </a>
      )}
    </Empty>
  );
}
