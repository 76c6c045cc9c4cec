import { useLocation } from 'preact-iso';
import type { Rows } from '../../data/csv';
import { useQuery } from '../../data/use-query';
import {
  CompareDocument,
  type ComparedStance,
  type CompareQuery,
  NeverSpeakingDocument,
  SubjectsDocument,
} from '../../generated/operations';
import { KindShape } from '../../parts/kind-shape';
import { Mark } from '../../parts/mark';
import { Permalink } from '../../parts/permalink';
import { articlePath, thingPath, useParameter } from '../../parts/place';
import { Section } from '../../parts/section';
import { shortName } from '../../parts/speakers';
import { Empty, Load } from '../../parts/states';
import { TakeCsv } from '../../parts/take';
import { ThingField } from '../../parts/thing-field';
import { useTitle } from '../../parts/title';
import { RULE } from '../../parts/words';
import '../../styles/sheets.css';
import '../../parts/matrix.css';
import '../../parts/pill.css';

type Row = CompareQuery['compare']['nodes'][number];
type Stance = Row['stances'][number];

const SIGN: Record<ComparedStance, string> = {
  AFFIRMS: '✓',
  DENIES: '✕',
  DIFFERS: '≠',
  LEAVES_OPEN: '?',
  DECLINED: '—',
  SAYS_NOTHING: '',
};

const NAME: Record<ComparedStance, string> = {
  AFFIRMS: 'affirms',
  DENIES: 'denies',
  DIFFERS: 'affirms and denies',
  LEAVES_OPEN: 'leaves it open',
  DECLINED: 'declined to say',
  SAYS_NOTHING: 'says nothing',
};

/** What is said of one thing, by whom, and by whom it is denied; and who is spoken of and never speaks. */
export default function Compare({ slug }: { slug?: string }) {
  useTitle('Compare');
  const { path } = useLocation();
  const [about, setAbout] = useParameter('about');
  const [speakers, setSpeakers] = useParameter('speakers');
  const [after] = useParameter('after');
  const subjects = useQuery(SubjectsDocument, { filter: slug ? { article: [slug] } : null });
  const most = subjects.data?.claims.facets.about ?? [];
  const thing = about ?? most[0]?.value.slug;
  const only = speakers?.split(',').filter(Boolean);
  const answer = useQuery(
    CompareDocument,
    thing ? { about: thing, speakers: only ?? null, after: after ?? null } : undefined,
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
      <fieldset class="pills" aria-label="What is most spoken of">
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
          {({ compare }) => {
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
              <Matrix rows={rows} many={!slug} only={only} setOnly={setSpeakers} name={entity?.name ?? ''} />
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
function voices({ stances }: Row): number {
  return stances.filter(({ stance }) => stance !== 'SAYS_NOTHING').length;
}

function Matrix({
  rows,
  many,
  only,
  setOnly,
  name,
}: {
  rows: readonly Row[];
  many: boolean;
  only: readonly string[] | undefined;
  setOnly: (speakers: string | undefined) => void;
  name: string;
}) {
  const all = new Map(rows.flatMap(({ stances }) => stances.map(({ speaker }) => [speaker.slug, speaker])));
  // Who says nothing to any of these rows has no column, unless the address asks for him.
  const heard = [...all.values()].filter(
    ({ slug }) =>
      only?.includes(slug) ||
      rows.some(({ stances }) =>
        stances.some(({ speaker, stance }) => speaker.slug === slug && stance !== 'SAYS_NOTHING'),
      ),
  );
  return (
    <Section
      id="matrix"
      title={`What is said of ${name}`}
      note="✓ affirms · ✕ denies · ≠ both · ? leaves open · — declined to say"
    >
      <div class="matrix-frame">
        <table class="matrix plain">
          <thead>
            <tr>
              <th scope="col">Proposition</th>
              {heard.map((speaker) => (
                <th scope="col" key={speaker.slug}>
                  {shortName(speaker)}
                  {heard.length > 1 && (
                    <button
                      type="button"
                      class="drop"
                      aria-label={`Leave out ${speaker.name}`}
                      onClick={() =>
                        setOnly(
                          heard
                            .map(({ slug }) => slug)
                            .filter((slug) => slug !== speaker.slug)
                            .join(','),
                        )
                      }
                    >
                      ×
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ proposition, stances }) => (
              <tr key={proposition.slug}>
                <th scope="row">
                  <a href={thingPath(proposition.slug)}>{proposition.text}</a>
                  {many && proposition.article && <span class="caption">{proposition.article.title}</span>}
                  {[...new Map(proposition.findings.nodes.map(({ rule, slug }) => [rule, slug]))].map(
                    ([rule, slug]) =>
                      rule && (
                        <a key={rule} class="badge" href={thingPath(slug)}>
                          {RULE[rule]}
                        </a>
                      ),
                  )}
                </th>
                {heard.map((speaker) => (
                  <td key={speaker.slug} data-label={shortName(speaker)}>
                    <Cell stance={stances.find((one) => one.speaker.slug === speaker.slug)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="takes">
        <TakeCsv name="compare" title={`What is said of ${name}`} rows={() => stanceRows(rows, heard)} />
      </p>
      {only && (
        <p class="sheet-note">
          <button type="button" class="button" onClick={() => setOnly(undefined)}>
            Use all speakers
          </button>
        </p>
      )}
    </Section>
  );
}

/** Who stands how to what, a row for each proposition and speaker, with his words. */
function stanceRows(rows: readonly Row[], heard: readonly { slug: string; name: string }[]): Rows {
  return {
    head: ['proposition', 'text', 'article', 'speaker', 'stance', 'in his words', 'claims', 'left open'],
    rows: rows.flatMap(({ proposition: { slug, text, article }, stances }) =>
      heard.map((speaker) => {
        const one = stances.find((stance) => stance.speaker.slug === speaker.slug);
        const claims = one?.claims ?? [];
        const words = claims.flatMap(({ passages }) => passages.map(({ quote }) => quote));
        return [
          ...[slug, text, article?.slug, speaker.name, NAME[one?.stance ?? 'SAYS_NOTHING'], words.join(' … ')],
          ...[claims.map((claim) => claim.slug).join(' '), one?.openPoints.map((point) => point.text).join(' ')],
        ];
      }),
    ),
  };
}

function Cell({ stance }: { stance: Stance | undefined }) {
  if (!stance || stance.stance === 'SAYS_NOTHING') return <span class="nobody">says nothing</span>;
  const [first, ...others] = stance.claims;
  return (
    <div class="stance">
      <span class="sign" aria-hidden="true">
        {SIGN[stance.stance]}
      </span>
      <span>{NAME[stance.stance]}</span>
      {first && <Mark claims={[first, ...others]} />}
      {stance.openPoints.map(({ slug, text }) => (
        <a key={slug} class="note" href={thingPath(slug)}>
          {text}
        </a>
      ))}
    </div>
  );
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
