import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query';
import { ConceptsDocument, type ConceptsQuery, MeaningDocument } from '../../generated/operations';
import { KindShape } from '../../parts/kind-shape';
import { Permalink } from '../../parts/permalink';
import { articlePath, useParameter } from '../../parts/place';
import { Section } from '../../parts/section';
import { Empty, Failed, Load, Skeleton } from '../../parts/states';
import { useTitle } from '../../parts/title';
import { beginning } from '../../parts/words';
import { inArticle } from './concept';
import { Meaning } from './meaning';
import { mostContrasted } from './most-contrasted';
import { Naming } from './naming';
import '../../styles/sheets.css';
import './concepts.css';
import '../../parts/pill.css';

type Listed = ConceptsQuery['shared']['nodes'][number];

/** How many concepts stand side by side at most. */
const SIDE_BY_SIDE = 3;

/** The concepts of one article, or of all: three side by side, who calls what by which name, and the others. */
export default function Concepts({ slug }: { slug?: string }) {
  useTitle('Concepts');
  const [compare] = useParameter('compare');
  const answer = useQuery(ConceptsDocument, {
    shared: slug ? { articles: [slug] } : null,
    own: slug ? { article: [slug] } : null,
    both: slug !== undefined,
  });
  const { data } = answer;
  const all = data ? [...data.shared.nodes, ...(data.own?.nodes ?? [])] : [];
  const chosen = compare?.split(',').filter(Boolean).slice(0, SIDE_BY_SIDE);
  const shown = chosen ?? mostContrasted(all, SIDE_BY_SIDE);
  return (
    <div class="page concepts">
      <Load answer={answer} rows={8}>
        {() =>
          all.length === 0 && !chosen ? (
            <>
              <h1>Concepts</h1>
              <Empty title="No concept is spoken of here">
                <p>
                  <a href="/concepts">Concepts of all articles</a>
                </p>
              </Empty>
            </>
          ) : (
            <SideBySide all={all} shown={shown} found={!chosen} article={slug} />
          )
        }
      </Load>
    </div>
  );
}

function SideBySide({
  all,
  shown,
  found,
  article,
}: {
  all: readonly Listed[];
  shown: readonly string[];
  found: boolean;
  article: string | undefined;
}) {
  const asked = (slug: string | undefined) =>
    slug === undefined
      ? undefined
      : {
          slug,
          definitions: article ? { article: [article] } : null,
          points: article ? { article: [article] } : null,
        };
  const answers = [
    useQuery(MeaningDocument, asked(shown[0])),
    useQuery(MeaningDocument, asked(shown[1])),
    useQuery(MeaningDocument, asked(shown[2])),
  ];
  const meanings = answers.flatMap(({ data }) => (data?.concept ? [inArticle(data.concept, article)] : []));
  const failed = answers.find(({ error }) => error);
  const loading = answers.some((answer) => answer.loading);
  // Named before what they mean has come, so that nothing changes its name meanwhile.
  const names = shown.flatMap((slug) => [...all, ...meanings].find((one) => one.slug === slug)?.name ?? []);
  const title = names.map((name, index) => (index === 0 ? beginning(name) : name)).join(', ');
  const { path } = useLocation();
  const link = `${path}?compare=${shown.join(',')}`;
  return (
    <>
      <h1>{title || 'Concepts'}</h1>
      <div class="sheet-intro">
        <p class="lead">
          {shown.length === 0 && 'Nothing here is set against anything. Choose what to look at.'}
          {shown.length > 0 &&
            (found && shown.length > 1
              ? 'Of all concepts here, these are the most set against one another. What each means is what its speakers say; where nobody defines it, that is said.'
              : 'What each means is what its speakers say; where nobody defines it, that is said.')}
        </p>
        {shown.length > 0 && <Permalink to={link} what="these concepts" />}
      </div>
      {failed && <Failed answer={failed} />}
      {loading && <Skeleton rows={8} />}
      {meanings.length > 0 && (
        <div class="columns" style={{ '--columns': shown.length }}>
          {meanings.map((meaning) => (
            <Meaning key={meaning.slug} meaning={meaning} article={article} />
          ))}
        </div>
      )}
      {meanings.length > 0 && meanings.length === shown.length && <Naming meanings={meanings} />}
      <Section
        id="more"
        title={shown.length > 0 ? 'Other concepts' : 'All concepts'}
        note="the number counts what is said of it"
      >
        <Others all={all} shown={shown} article={article} />
      </Section>
    </>
  );
}

function Others({
  all,
  shown,
  article,
}: {
  all: readonly Listed[];
  shown: readonly string[];
  article: string | undefined;
}) {
  const base = article ? articlePath(article, 'concepts') : '/concepts';
  const rest = all.filter(({ slug }) => !shown.includes(slug));
  if (rest.length === 0) return <p class="sheet-note note">There are no others.</p>;
  return (
    <>
      <ul class="pills">
        {rest.map(({ slug, name, propositions }) => (
          <li key={slug}>
            <a class="pill" href={`${base}?compare=${slug}`}>
              <KindShape type="CONCEPT" /> {name}
              <span class="count">{propositions.totalCount}</span>
            </a>
          </li>
        ))}
      </ul>
      {all.length >= 100 && (
        <p class="sheet-note note">These are the first hundred by name; search finds the others.</p>
      )}
    </>
  );
}
