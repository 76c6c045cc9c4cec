import { useLocation } from 'preact-iso';
import { useWhole } from '../../data/use-query';
import { ArgumentDocument } from '../../generated/operations';
import { Marks } from '../../parts/mark';
import { Permalink } from '../../parts/permalink';
import { articlePath, thingPath, useParameter } from '../../parts/place';
import { Section } from '../../parts/section';
import { Empty, Load } from '../../parts/states';
import { TakeCsv } from '../../parts/take';
import { useTitle } from '../../parts/title';
import { count } from '../../parts/words';
import { caseOf, type Ground, speakersOf, type Thesis } from './case';
import { caseRows } from './rows';
import '../../styles/sheets.css';
import './argument.css';
import '../../parts/pill.css';

/** One speaker's case: what he concludes, from what, and what stands against it. */
export default function Argument({ slug }: { slug: string }) {
  useTitle('Argument');
  const { path } = useLocation();
  const [wanted] = useParameter('speaker');
  const answer = useWhole(ArgumentDocument, { article: [slug] });
  return (
    <div class="page">
      <h1>Who argues what, from what</h1>
      <Load answer={answer} rows={8}>
        {({ inferences }) => {
          const speakers = speakersOf(inferences.nodes);
          const speaker = wanted ?? speakers[0]?.slug;
          const theses = speaker ? caseOf(inferences.nodes, speaker) : [];
          const chosen = speakers.find((one) => one.slug === speaker);
          const name = chosen?.name ?? speaker;
          if (!speaker) {
            return (
              <Empty title="Nobody concludes anything from anything here">
                <a href={articlePath(slug)}>The article at a glance</a>
              </Empty>
            );
          }
          return (
            <>
              <div class="sheet-intro">
                <p class="lead">
                  Each conclusion stands above what it is drawn from. A solid line: the speaker draws the link himself.
                  A dotted one: the editor reads it so, and says why.
                </p>
                <Permalink to={`${path}?speaker=${speaker}`} what="this case" />
              </div>
              <nav class="pills" aria-label="Whose case">
                {speakers.map((one) => (
                  <a
                    class="pill"
                    key={one.slug}
                    href={`${articlePath(slug, 'argument')}?speaker=${one.slug}`}
                    aria-current={one.slug === speaker ? 'true' : undefined}
                  >
                    {one.name} <span class="count">{count(one.count, 'inference')}</span>
                  </a>
                ))}
              </nav>
              {theses.length === 0 ? (
                <Empty title={`${name} concludes nothing here`}>
                  {speakers[0] && (
                    <a class="button" href={`${articlePath(slug, 'argument')}?speaker=${speakers[0].slug}`}>
                      The case of {speakers[0].name}
                    </a>
                  )}
                </Empty>
              ) : (
                <Section
                  id="case"
                  title={name ?? slug}
                  note={`${count(theses.length, 'conclusion')} from which nothing further is drawn, reached by ${count(chosen?.count ?? 0, 'inference')}`}
                >
                  <ul class="case">
                    {theses.map((thesis) => (
                      <li key={thesis.proposition.slug}>
                        <Node thesis={thesis} />
                      </li>
                    ))}
                  </ul>
                  <p class="takes">
                    <TakeCsv name="argument" title={`The case of ${name}`} rows={() => caseRows(theses)} />
                  </p>
                </Section>
              )}
            </>
          );
        }}
      </Load>
    </div>
  );
}

function Node({ thesis: { proposition, grounds, again } }: { thesis: Thesis }) {
  const rebuttals = again ? [] : proposition.rebuttedBy.edges;
  const text = (
    <>
      <a href={thingPath(proposition.slug)}>{proposition.text}</a> <Marks of={{ statedBy: proposition.claims }} />
      {proposition.standing && proposition.standing !== 'AFFIRMED' && (
        <span class="caption"> {proposition.standing.toLowerCase()}</span>
      )}
    </>
  );
  return (
    <>
      <p id={again ? undefined : `of-${proposition.slug}`} class={grounds.length > 0 ? 'thesis concluded' : 'thesis'}>
        {text}
        {again && (
          <>
            {' '}
            <a class="note" href={`#of-${proposition.slug}`}>
              from what, stands above
            </a>
          </>
        )}
      </p>
      {rebuttals.map((edge) => (
        <p class="counter" key={edge.node.slug}>
          <span class="counter-label">Stands against it</span> <a href={thingPath(edge.node.slug)}>{edge.node.text}</a>{' '}
          <Marks of={edge} />
        </p>
      ))}
      {grounds.map((ground) => (
        <Because key={ground.inference.slug} ground={ground} />
      ))}
    </>
  );
}

function Because({ ground: { inference, premises } }: { ground: Ground }) {
  const read = inference.basis === 'READ';
  return (
    <details class={`ground ${read ? 'read' : 'stated'}`} open>
      <summary>
        {read ? 'from this, as the editor reads it' : 'because'}
        {inference.marker && (
          <>
            {' '}
            <q class="quote">“{inference.marker}”</q>
          </>
        )}
      </summary>
      <p class="link-marks">
        <span class="caption">{read ? 'why it is read so' : 'who draws this link'}</span> <Marks of={inference} />
      </p>
      <ul>
        {premises.map((premise) => (
          <li key={premise.proposition.slug}>
            <Node thesis={premise} />
          </li>
        ))}
      </ul>
      {inference.undercutBy.edges.map((edge) => (
        <p class="counter" key={edge.node.slug}>
          <span class="counter-label">Against the link</span> <a href={thingPath(edge.node.slug)}>{edge.node.text}</a>{' '}
          <Marks of={edge} />
        </p>
      ))}
    </details>
  );
}
