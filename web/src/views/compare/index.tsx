import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query';
import { CompareDocument, NeverSpeakingDocument, SubjectsDocument } from '../../generated/operations';
import { KindShape } from '../../parts/kind-shape';
import { Permalink } from '../../parts/permalink';
import { articlePath, useParameter } from '../../parts/place';
import { Section } from '../../parts/section';
import { Empty, Load } from '../../parts/states';
import { ThingField } from '../../parts/thing-field';
import { useTitle } from '../../parts/title';
import { type ComparedRow, Matrix } from './matrix';
import { namingsOf } from './namings';
import '../../styles/sheets.css';
import '../../parts/pill.css';

/** What is said of one thing, by whom, and by whom it is denied; and who is spoken of and never speaks. */
export default function Compare({ slug }: { slug?: string }) {
  useTitle('Compare');
  const { path } = useLocation();
  const [about, setAbout] = useParameter('about');
  const [speakers, setSpeakers] = useParameter('speakers');
  const [after] = useParameter('after');
  const subjects = useQuery(SubjectsDocument, { filter: slug ? { article: [slug] } : null });
  const most = subjects.data?.propositions.facets.about ?? [];
  const thing = about ?? most[0]?.value.slug;
  const only = speakers?.split(',').filter(Boolean);
  const answer = useQuery(
    CompareDocument,
    thing
      ? {
          about: thing,
          speakers: only ?? null,
          after: after ?? null,
          here: { about: [thing], article: slug ? [slug] : null },
        }
      : undefined,
  );
  const entity = answer.data?.entity;
  const here = `${path}?about=${thing ?? ''}${speakers ? `&speakers=${speakers}` : ''}`;
  const choose = (next: string | undefined) => setAbout(next);
  return (
    <div class="page">
      <h1>Who stands how to what is said</h1>
      <div class="sheet-intro">
        <p class="lead">One thing, each proposition about it, and each speaker’s stance.</p>
        <Permalink to={here} what="this comparison" />
      </div>
      <div class="fields">
        <ThingField
          label="About"
          chosen={entity ? { slug: entity.slug, name: entity.name, type: entity.__typename } : undefined}
          onChoose={choose}
        />
      </div>
      <fieldset class="pills">
        <legend class="caption">
          Most spoken of; the number counts propositions, those included that nobody claims
        </legend>
        {most.slice(0, 8).map(({ value, count }) => (
          <button
            type="button"
            class="pill"
            key={value.slug}
            aria-pressed={value.slug === thing}
            onClick={() => choose(value.slug)}
          >
            <KindShape type={value.__typename} /> {value.name} <span class="count">{count}</span>
          </button>
        ))}
      </fieldset>
      {answer.error?.code === 'UNKNOWN_ID' || answer.error?.code === 'UNKNOWN_SLUG' ? (
        <Empty title="This is not in the graph">
          <p>{answer.error.message}</p>
          <button type="button" class="button" onClick={() => choose(undefined)}>
            Compare what is most spoken of
          </button>
        </Empty>
      ) : (
        <Load answer={answer} rows={8}>
          {({ compare, propositions }) => {
            const rows = compare.nodes
              .filter(({ proposition }) => !slug || proposition.article?.slug === slug)
              .sort((a, b) => voices(b) - voices(a));
            return rows.length === 0 ? (
              <Empty title="Nothing is said of it here">
                {only && (
                  <button type="button" class="button" onClick={() => setSpeakers(undefined)}>
                    Use all speakers
                  </button>
                )}
                {slug && entity && <a href={`/compare?about=${entity.slug}`}>Compare in all articles</a>}
              </Empty>
            ) : (
              <Matrix
                rows={rows}
                total={propositions.totalCount}
                namings={namingsOf(entity)}
                many={!slug}
                only={only}
                setOnly={setSpeakers}
                name={entity?.name ?? ''}
              />
            );
          }}
        </Load>
      )}
      {answer.data?.compare.pageInfo.hasNextPage && (
        <p class="sheet-note">
          <a class="button" href={`${here}&after=${answer.data.compare.pageInfo.endCursor}`}>
            Further propositions
          </a>
        </p>
      )}
      <Silent article={slug} />
    </div>
  );
}

/** How many say something to a row; what is between several comes first. */
function voices({ stances }: ComparedRow): number {
  return stances.filter(({ stance }) => stance !== 'SAYS_NOTHING').length;
}

function Silent({ article }: { article: string | undefined }) {
  const answer = useQuery(NeverSpeakingDocument, {
    shared: article ? { articles: [article], speaks: false } : { speaks: false },
    own: article ? { article: [article], speaks: false } : null,
    said: article ? { article: [article] } : null,
    both: article !== undefined,
  });
  return (
    <Section id="silent" title="Spoken of, and never speaking" note="the number counts what is said of them">
      <Load answer={answer}>
        {({ shared, own }) => {
          const all = new Map([...shared.nodes, ...(own?.nodes ?? [])].map((actor) => [actor.slug, actor]));
          const spokenOf = [...all.values()]
            .filter(({ propositions }) => propositions.totalCount > 0)
            .sort((a, b) => b.propositions.totalCount - a.propositions.totalCount);
          return spokenOf.length === 0 ? (
            <p class="sheet-note note">Whoever is spoken of speaks here too.</p>
          ) : (
            <ul class="pills">
              {spokenOf.map(({ slug, name, named, propositions }) => (
                <li key={slug}>
                  <a
                    class="pill"
                    href={article ? `${articlePath(article, 'compare')}?about=${slug}` : `/compare?about=${slug}`}
                  >
                    <KindShape type="ACTOR" /> {name} {!named && <span class="caption">not named</span>}
                    <span class="count">{propositions.totalCount}</span>
                  </a>
                </li>
              ))}
            </ul>
          );
        }}
      </Load>
    </Section>
  );
}
