import { useLocation } from 'preact-iso';
import { useQuery } from '../../data/use-query';
import { EndsDocument, PathDocument, type PathQuery, SpeakersDocument } from '../../generated/operations';
import { KindShape } from '../../parts/kind-shape';
import { Marks } from '../../parts/mark';
import { queryOf, thingPath, useParameter } from '../../parts/place';
import { Section } from '../../parts/section';
import { Empty, Load } from '../../parts/states';
import { ThingField } from '../../parts/thing-field';
import { useTitle } from '../../parts/title';
import { count } from '../../parts/words';
import { ENDS } from './ends';
import '../../styles/sheets.css';
import './path.css';
import '../../parts/pill.css';

type Way = NonNullable<PathQuery['path']>;
type Step = Way['steps'][number];

/** How many steps a way has at most, unless the address says otherwise, and at the very most. */
const STEPS = 6;
const MOST_STEPS = 8;

/** How two things are connected, by facts, and who states them. */
export default function Path() {
  useTitle('Path');
  const { path, route } = useLocation();
  const [from, setFrom] = useParameter('from');
  const [to, setTo] = useParameter('to');
  const [speakers, setSpeakers] = useParameter('speakers');
  const [steps, setSteps] = useParameter('steps');
  const maxSteps = Math.min(MOST_STEPS, Math.max(1, Number(steps) || STEPS));
  const only = speakers?.split(',').filter(Boolean);
  const ends = useQuery(
    EndsDocument,
    from || to ? { from: from ?? '', withFrom: Boolean(from), to: to ?? '', withTo: Boolean(to) } : undefined,
  );
  const voices = useQuery(SpeakersDocument, { articles: null });
  const answer = useQuery(PathDocument, from && to ? { from, to, speakers: only ?? null, maxSteps } : undefined);
  const named = (end: { slug: string; name: string; __typename: string } | null | undefined) =>
    end ? { slug: end.slug, name: end.name, type: end.__typename } : undefined;
  const parameters = new URLSearchParams(
    Object.entries({ from, to, speakers, steps }).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  const address = (of: URLSearchParams) => `${path}?${queryOf(of)}`;
  const swap = () => {
    const swapped = new URLSearchParams(parameters);
    swapped.set('from', to ?? '');
    swapped.set('to', from ?? '');
    route(address(swapped), true);
  };
  const replace = (slug: string, meant: string) => {
    const mended = new URLSearchParams([...parameters].map(([key, value]) => [key, value === slug ? meant : value]));
    route(address(mended), true);
  };
  const toggle = (slug: string) => {
    const next = only?.includes(slug) ? only.filter((one) => one !== slug) : [...(only ?? []), slug];
    setSpeakers(next.join(',') || undefined);
  };
  return (
    <div class="page path-page">
      <h1>How are they connected?</h1>
      <div class="fields">
        <ThingField label="From" chosen={named(ends.data?.from)} types={ENDS} onChoose={setFrom} />
        <button type="button" class="swap" onClick={swap} aria-label="Turn the path around" disabled={!from && !to}>
          ⇄
        </button>
        <ThingField label="To" chosen={named(ends.data?.to)} types={ENDS} onChoose={setTo} />
        <label class="steps-field">
          <span class="label">Steps at most</span>
          <select value={String(maxSteps)} onChange={(event) => setSteps(event.currentTarget.value)}>
            {Array.from({ length: MOST_STEPS }, (_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
      </div>
      {voices.data && (
        <details class="only-by" open={only !== undefined}>
          <summary>
            {only ? `Only what is stated by ${count(only.length, 'speaker')}` : 'By whatever speaker states it'}
          </summary>
          <fieldset class="pills" aria-label="Only what these speakers state">
            {voices.data.actors.nodes.map(({ slug, name, narrator, article }) => (
              <button
                type="button"
                class="pill"
                key={slug}
                aria-pressed={only?.includes(slug) ?? false}
                onClick={() => toggle(slug)}
              >
                {narrator && article ? `${name}, ${article.title}` : name}
              </button>
            ))}
          </fieldset>
        </details>
      )}
      {(!from || !to) && (
        <Empty title="Choose two things">
          <p>The shortest way between them is drawn, and at each step who states it.</p>
        </Empty>
      )}
      {answer.error?.code === 'UNKNOWN_ID' || answer.error?.code === 'UNKNOWN_SLUG' ? (
        <Unknown slugs={[from, to, ...(only ?? [])]} told={answer.error.message} onMeant={replace} />
      ) : answer.error?.code === 'BAD_ARGUMENT' ? (
        <Empty title="One end is no thing">
          <p>{answer.error.message}</p>
        </Empty>
      ) : (
        from &&
        to && (
          <Load answer={answer} rows={8}>
            {({ path: way }) =>
              way ? (
                <Section
                  id="way"
                  link={address(parameters)}
                  title={
                    way.length === 0
                      ? 'They are the same'
                      : way.length === 1
                        ? 'They are directly connected'
                        : `${count(way.length, 'step')}, the shortest way`
                  }
                >
                  <Drawn way={way} />
                </Section>
              ) : (
                <Empty title={`No path within ${count(maxSteps, 'step')}`}>
                  <p>
                    {only
                      ? 'Only what the chosen speakers state has been followed.'
                      : 'Whatever anybody states has been followed.'}
                  </p>
                  {only && (
                    <button type="button" class="button" onClick={() => setSpeakers(undefined)}>
                      Use all speakers
                    </button>
                  )}
                  {maxSteps < MOST_STEPS && (
                    <button type="button" class="button" onClick={() => setSteps(String(MOST_STEPS))}>
                      Allow {MOST_STEPS} steps
                    </button>
                  )}
                </Empty>
              )
            }
          </Load>
        )
      )}
    </div>
  );
}

/** That one of the slugs is nobody's, and which was perhaps meant. */
function Unknown({
  slugs,
  told,
  onMeant,
}: {
  slugs: readonly (string | undefined)[];
  told: string;
  onMeant: (slug: string, meant: string) => void;
}) {
  const slug = slugs.find((one) => one && told.includes(`"${one}"`));
  const meant = /Did you mean "([^"]+)"/.exec(told)?.[1];
  return (
    <Empty
      title={
        slug
          ? `“${slug}” is ${told.includes(', which is ') ? 'no speaker' : 'not in the graph'}`
          : 'One end is not in the graph'
      }
    >
      <p>Name above what is meant.</p>
      {slug && meant && (
        <button type="button" class="button" onClick={() => onMeant(slug, meant)}>
          Take “{meant}”
        </button>
      )}
    </Empty>
  );
}

function Drawn({ way }: { way: Way }) {
  const inferred = way.steps.some(isInferred);
  return (
    <>
      {inferred && <p class="note sheet-note">Dashed: no speaker states this step.</p>}
      <ol class="way">
        {way.entities.map((entity, index) => {
          const step = way.steps[index];
          return (
            <li key={entity.slug}>
              <p class="stop">
                <KindShape type={entity.__typename} />
                <a href={thingPath(entity.slug)}>{entity.name}</a>
                <span class="caption">{entity.__typename.replace(/(?<=.)[A-Z]/g, (x) => ` ${x}`).toLowerCase()}</span>
              </p>
              {step && (
                <p class={`step ${isInferred(step) ? 'inferred' : ''}`}>
                  <span class="relation-words">
                    <span aria-hidden="true">
                      {step.forward ? '↓' : '↑'} {step.relation}
                    </span>
                    <span class="unseen">{sentence(step, entity, way.entities[index + 1])}</span>
                    {step.standing && step.standing !== 'AFFIRMED' && step.standing !== 'EDITORIAL' && (
                      <span class="caption"> {step.standing.toLowerCase()}</span>
                    )}
                  </span>{' '}
                  {step.statedBy.length > 0 || step.editorial || step.reading ? (
                    <Marks
                      of={{
                        statedBy: { nodes: step.statedBy },
                        editorial: step.editorial,
                        underReading: step.reading,
                      }}
                    />
                  ) : (
                    <span class="not-said">by the build of the graph</span>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** A step in the direction in which it is stated. */
function sentence(step: Step, above: { name: string }, below: { name: string } | undefined): string {
  const [from, to] = step.forward ? [above, below] : [below, above];
  return `${from?.name} ${step.relation} ${to?.name}`;
}

/** Whether no speaker states a step: the editor adds it, it holds under one reading, or it is a whole and its part. */
function isInferred({ statedBy, editorial, reading }: Step): boolean {
  return statedBy.length === 0 || editorial !== null || reading !== null;
}
