import type { Rows } from '../../data/csv';
import type { ComparedStance, CompareQuery } from '../../generated/operations';
import { Mark } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { Section } from '../../parts/section';
import { shortName } from '../../parts/speakers';
import { TakeCsv } from '../../parts/take';
import { count, RULE } from '../../parts/words';
import { elsewhere, type Naming } from './namings';
import '../../parts/matrix.css';

/** A proposition, and each speaker's stance to it. */
export type ComparedRow = CompareQuery['compare']['nodes'][number];
type Stance = ComparedRow['stances'][number];

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

/** Who stands how to what: a row for each proposition, a column for each who is heard on one of them. */
export function Matrix({
  rows,
  total,
  namings,
  many,
  only,
  setOnly,
  name,
}: {
  rows: readonly ComparedRow[];
  /** how many there are on all pages */
  total: number;
  namings: readonly Naming[];
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
      note={`${rows.length < total ? `${rows.length} of ` : ''}${count(total, 'proposition')} · ✓ affirms · ✕ denies · ≠ both · ? leaves open · — declined to say`}
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
                    <Cell
                      stance={stances.find((one) => one.speaker.slug === speaker.slug)}
                      namings={namings}
                      inTranslation={proposition.article?.translation}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="takes">
        <TakeCsv name="compare" title={`What is said of ${name}`} rows={() => stanceRows(rows, heard, namings)} />
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
function stanceRows(
  rows: readonly ComparedRow[],
  heard: readonly { slug: string; name: string }[],
  namings: readonly Naming[],
): Rows {
  return {
    head: ['proposition', 'text', 'article', 'speaker', 'stance', 'in his words', 'claims', 'left open', 'elsewhere'],
    rows: rows.flatMap(({ proposition: { slug, text, article }, stances }) =>
      heard.map((speaker) => {
        const one = stances.find((stance) => stance.speaker.slug === speaker.slug);
        const claims = one?.claims ?? [];
        const words = claims.flatMap(({ passages }) => passages.map(({ quote }) => quote));
        return [
          ...[slug, text, article?.slug, speaker.name, NAME[one?.stance ?? 'SAYS_NOTHING'], words.join(' … ')],
          ...[claims.map((claim) => claim.slug).join(' '), one?.openPoints.map((point) => point.text).join(' ')],
          elsewhere(namings, claims)
            .map((naming) => `${otherwise(naming)}: ${naming.words ?? ''} (${naming.claim.slug})`)
            .join('; '),
        ];
      }),
    ),
  };
}

/** What somebody does elsewhere, who here does the contrary. */
function otherwise({ stance, inPassing }: Naming): string {
  const does = stance === 'AFFIRMS' ? 'calls it so elsewhere' : 'denies it elsewhere';
  return inPassing ? `${does}, in passing` : does;
}

function Cell({
  stance,
  namings,
  inTranslation,
}: {
  stance: Stance | undefined;
  namings: readonly Naming[];
  inTranslation: boolean | null | undefined;
}) {
  if (!stance || stance.stance === 'SAYS_NOTHING') return <span class="nobody">says nothing</span>;
  const [first, ...others] = stance.claims;
  return (
    <div>
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
      {elsewhere(namings, stance.claims).map((naming) => (
        <p class="stance" key={`${naming.claim.slug} ${naming.words}`}>
          <span class="sign" aria-hidden="true">
            {SIGN[naming.stance]}
          </span>
          <span>{otherwise(naming)}</span>
          {naming.words && <Quote text={naming.words} inTranslation={inTranslation} />}
          <Mark claims={[naming.claim]} />
        </p>
      ))}
    </div>
  );
}
