import { useContext } from 'preact/hooks';
import { briefOf, negotiationsOf } from '../../../../src/brief/brief';
import { NOTHING } from '../../../../src/brief/markdown';
import { sourceOf } from '../../../../src/brief/sentence';
import type { Brief as BriefOf } from '../../../../src/brief/shape';
import { useWhole } from '../../data/use-query';
import {
  BriefActorsDocument,
  BriefEventsDocument,
  BriefOpenDocument,
  BriefPointsDocument,
  BriefTermsDocument,
} from '../../generated/operations';
import { Initials, useFrame } from '../../parts/frame';
import { Initial, Marks } from '../../parts/mark';
import { Permalink } from '../../parts/permalink';
import { articlePath, thingPath, useParameter } from '../../parts/place';
import { Section } from '../../parts/section';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useTitle } from '../../parts/title';
import { STATUS } from '../../parts/words';
import { Lines, OpenTable, type Said } from './lines';
import '../../styles/sheets.css';
import '../../parts/pill.css';
import './brief.css';
import './print.css';

/** A negotiation on one page, to print before a meeting. */
export default function Brief({ slug }: { slug: string }) {
  const [chosen, choose] = useParameter('event');
  const article = { article: slug };
  const events = useWhole(BriefEventsDocument, article);
  const points = useWhole(BriefPointsDocument, article);
  const terms = useWhole(BriefTermsDocument, article);
  const open = useWhole(BriefOpenDocument, article);
  const actors = useWhole(BriefActorsDocument, article);
  const failed = [events, points, terms, open, actors].find(({ error }) => error);
  const answers =
    events.data && points.data && terms.data && open.data && actors.data
      ? { ...events.data, ...points.data, ...terms.data, ...open.data, ...actors.data }
      : undefined;
  const negotiations = answers ? negotiationsOf<Said>(answers) : [];
  const event = chosen ?? negotiations[0]?.slug;
  const brief = answers && event ? briefOf<Said>(answers, event) : undefined;
  useTitle(brief ? `Brief: ${brief.event.title}` : 'Brief');
  const here = `${articlePath(slug, 'brief')}${event ? `?event=${event}` : ''}`;
  return (
    <div class="page brief">
      {failed && <Failed answer={failed} />}
      {!answers && !failed && <Skeleton rows={12} />}
      {answers && (
        <>
          <h1>{brief ? brief.event.title : 'A brief'}</h1>
          {brief && (
            <div class="sheet-intro">
              <p class="lead">
                A brief from {sourceOf(brief.source)}. Nothing in it is stated by Parley: each mark names who says so.
              </p>
              <div class="brief-tools">
                <button type="button" class="button" onClick={() => print()}>
                  Print
                </button>
                <Permalink to={here} shown="/brief" what="this brief" />
              </div>
            </div>
          )}
          {negotiations.length > 1 && (
            <fieldset class="pills" aria-label="Of which event">
              {negotiations.map(({ slug, title }) => (
                <button
                  type="button"
                  class="pill"
                  key={slug}
                  aria-pressed={slug === event}
                  onClick={() => choose(slug)}
                >
                  {title}
                </button>
              ))}
            </fieldset>
          )}
          {brief ? (
            <Sheet brief={brief} />
          ) : event ? (
            <Empty title={`No brief can be drawn of “${event}”`}>
              <p>Choose one of those above, or begin with the one of which most is said.</p>
              <button type="button" class="button" onClick={() => choose(undefined)}>
                Show that one
              </button>
            </Empty>
          ) : (
            <Empty title="There is nothing here to draw a brief of">
              <p>
                The article has no talks, exchange or agreement.{' '}
                <a href={articlePath(slug)}>What it has, at a glance</a>
              </p>
            </Empty>
          )}
        </>
      )}
    </div>
  );
}

function Sheet({ brief }: { brief: BriefOf<Said> }) {
  const { source, event, times, sides, groups, terms, deadlines, waiting, open } = brief;
  const spoken = sides.filter((side) => side.groups.some(({ lines }) => lines.length > 0));
  const unspoken = sides.filter((side) => !spoken.includes(side));
  return (
    <>
      <Section
        id="parties"
        title="Parties"
        note={
          <>
            {event.status !== 'ACTUAL' && `${STATUS[event.status]} `}
            <Marks of={event} />
          </>
        }
      >
        <div class="sides">
          {sides.map((side) => (
            <div key={side.name}>
              <h3>{side.name}</h3>
              <Lines lines={side.members} source={source} />
            </div>
          ))}
          <div>
            <h3>When</h3>
            <Lines lines={times} source={source} />
          </div>
        </div>
      </Section>
      <Section id="sides" title="What is said of each side">
        <div class="sides">
          {spoken.map((side) => (
            <div key={side.name}>
              <h3>{side.name}</h3>
              {side.groups.map(({ name, lines }) => (
                <div key={name} class="kind">
                  <h4 class="kind-name">{name}</h4>
                  <Lines lines={lines} source={source} />
                </div>
              ))}
            </div>
          ))}
        </div>
        {unspoken.length > 0 && (
          <p class="not-said">
            {unspoken.map(({ name }) => name).join(', ')}: nothing is said of what is wanted, offered or refused.
          </p>
        )}
      </Section>
      <Section id="issues" title="Issues and obstacles">
        <div class="kinds">
          {groups.map(({ name, lines }) => (
            <div key={name} class="kind">
              <h3 class="kind-name">{name}</h3>
              <Lines lines={lines} source={source} />
            </div>
          ))}
        </div>
      </Section>
      <Section id="terms" title="Terms and deadlines">
        <div class="sides">
          {terms.length === 0 && (
            <div class="kind">
              <h3 class="kind-name">Terms</h3>
              <p class="not-said">{NOTHING}</p>
            </div>
          )}
          {terms.map(({ name, lines }) => (
            <div key={name} class="kind">
              <h3 class="kind-name">{name}</h3>
              <Lines lines={lines} source={source} />
            </div>
          ))}
          <div>
            <div class="kind">
              <h3 class="kind-name">Deadlines</h3>
              <Lines lines={deadlines} source={source} />
            </div>
            <div class="kind">
              <h3 class="kind-name">What it waits for</h3>
              <Lines lines={waiting} source={source} />
            </div>
          </div>
        </div>
      </Section>
      <Section id="open" title="What is open, and what to ask">
        <OpenTable open={open} source={source} />
      </Section>
      <footer class="foot note">
        <Speakers />
        As Markdown: <code>node bin/parley.js brief {event.slug}</code>.{' '}
        <a href={thingPath(event.slug)}>The event itself</a>
      </footer>
    </>
  );
}

/** Whose the initials are: on paper no mark can be opened. */
function Speakers() {
  const initials = useContext(Initials);
  const { frame } = useFrame();
  return (
    <ul class="whose">
      {frame?.speakers.map(({ value }) => (
        <li key={value.slug}>
          <Initial speaker={value} manner="QUOTED" /> {value.name}
          <span class="unseen"> ({initials.get(value.slug)})</span>
        </li>
      ))}
      <li>
        <span class="initial editor">ed.</span> added by the editor, with a reason
      </li>
      <li>filled: quoted · tinted: in indirect speech · dashed: narrated</li>
    </ul>
  );
}
