import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingRule, SayingFragment } from '../../generated/operations';
import { EditorMark, EditorSays, Marks, type Resting } from '../../parts/mark';
import { Permalink } from '../../parts/permalink';
import { thingPath } from '../../parts/place';
import { Claim } from '../../parts/who';
import { useWho } from '../../parts/who-state';
import { count, RULE, STATUS } from '../../parts/words';
import { Form } from './form';
import type { Loaded } from './load';
import { type Fact, type Link, other, type Rests, type Thing } from './model';
import './panel.css';

/** How many claims are shown at once. */
const MOST = 8;

/** What a fact rests on, as marks show it. */
export function restingOf(rests: Rests, claims: ReadonlyMap<string, SayingFragment>): Resting {
  const nodes = rests.claims.flatMap((slug) => claims.get(slug) ?? []);
  return {
    statedBy: { nodes },
    editorial: rests.editorial,
    underReading: rests.reading,
  };
}

/** Facts that say the same, as one with the claims of all. */
export function merged(facts: readonly Fact[]): Fact[] {
  const same = Map.groupBy(
    facts,
    (fact) => `${fact.from} ${fact.words} ${fact.to} ${fact.standing} ${fact.reading?.slug}`,
  );
  return [...same.values()].map((all) => ({
    ...(all[0] as Fact),
    claims: [...new Set(all.flatMap(({ claims }) => claims))],
  }));
}

/** The claims behind a thing: by which it is stated, and then by which its relations are, each once. */
function claimsBehind({ slug, kind, rests }: Thing, links: readonly Link[]): { own: string[]; more: string[] } {
  const own = [...(rests?.claims ?? [])];
  // Who takes part in something is said of it; what else its participants do is not.
  const facts = links
    .flatMap((link) => link.facts)
    .filter(({ from, to }) => (rests ? from === slug : from === slug || to === slug));
  const more = kind === 'finding' ? [] : facts.flatMap(({ claims }) => claims);
  return { own, more: [...new Set(more)].filter((each) => !own.includes(each)) };
}

/** How the speakers stand to a fact, where not all affirm it. */
export function Standing({ of }: { of: Rests }) {
  const words = { DENIED: 'denied', CONTESTED: 'contested', OPEN: 'left open', AMBIGUOUS: 'ambiguous' }[
    of.standing as string
  ];
  return words ? <span class="caption">{words}</span> : null;
}

interface Props {
  thing: Thing;
  loaded: Loaded;
  tab: string | undefined;
  /** how many neighbours are not drawn yet */
  hidden: number;
  setTab(tab: string | undefined): void;
  select(slug: string | undefined): void;
  expand(): void;
}

/** Beside the drawing: what is selected, who says it, what it is connected with, and what was found on it. */
export function Panel({ thing, loaded, tab = 'who', hidden, setTab, select, expand }: Props) {
  const { graph, claims, findings } = loaded;
  const links = graph.at.get(thing.slug) ?? [];
  const { own, more } = claimsBehind(thing, links);
  const found = findings.filter(
    ({ slug, about, compares }) =>
      slug !== thing.slug &&
      (about.some((each) => each.slug === thing.slug) ||
        (thing.rests !== undefined && compares.some((each) => own.includes(each.slug)))),
  );
  const tabs = [
    { key: 'who', name: 'Who says so?', size: own.length + more.length },
    { key: 'connections', name: 'Connections', size: links.length },
    { key: 'findings', name: 'Findings', size: found.length },
  ];
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const at = (tabs.findIndex(({ key }) => key === tab) + step + tabs.length) % tabs.length;
    setTab(tabs[at]?.key);
    bar.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <>
      <div class="panel-head">
        <p class="panel-kind">
          <Form kind={thing.kind} /> <span class="panel-type">{thing.type}</span>
          {thing.status && thing.status !== 'ACTUAL' && <span class="status">{STATUS[thing.status]}</span>}
          <Permalink to={thingPath(thing.slug)} shown={`/id/${thing.slug}`} what={thing.name} />
        </p>
        <h2>{thing.name}</h2>
        <p class="note">
          {thing.kind === 'finding' && thing.rule && <span class="badge">{RULE[thing.rule as FindingRule]}</span>}
          {thing.figure && `Size stated: ${thing.figure}. `}
          {thing.kind !== 'finding' && thing.status === undefined && thing.note}
          {thing.rests?.reading && 'It holds if a passage is read in one way of several.'}
        </p>
        <p class="panel-links">
          <a href={thingPath(thing.slug)}>All about it</a>
          {hidden > 0 && (
            <button type="button" class="button" onClick={expand}>
              Expand: {count(hidden, 'more thing')} <kbd>E</kbd>
            </button>
          )}
        </p>
      </div>
      <div ref={bar} class="tabs" role="tablist" aria-label="What is known of it" onKeyDown={onKeyDown}>
        {tabs.map(({ key, name, size }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`tab-${key}`}
            aria-selected={key === tab}
            aria-controls="panel-body"
            tabIndex={key === tab ? 0 : -1}
            onClick={() => setTab(key === 'who' ? undefined : key)}
          >
            {name} {size}
          </button>
        ))}
      </div>
      <div id="panel-body" class="panel-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'who' && <Behind key={thing.slug} thing={thing} own={own} more={more} />}
        {tab === 'connections' &&
          links.map((link) => (
            <Connection key={link.id} link={link} from={thing.slug} loaded={loaded} select={select} claims={claims} />
          ))}
        {tab === 'findings' &&
          (found.length === 0 ? (
            <p class="note">No rule found anything on it.</p>
          ) : (
            found.map(({ slug, rule, text, compares }) => (
              <section key={slug} class="claim">
                <p>{rule && <span class="badge">{RULE[rule]}</span>}</p>
                <p>
                  <a href={thingPath(slug)}>{text}</a>{' '}
                  <Marks claims={compares.flatMap((each) => claims.get(each.slug) ?? [])} />
                </p>
              </section>
            ))
          ))}
      </div>
    </>
  );
}

function Behind({ thing, own, more }: { thing: Thing; own: readonly string[]; more: readonly string[] }) {
  const behind = [...own, ...more];
  const [most, setMost] = useState(MOST);
  const { dock } = useWho();
  const key = behind.join();
  useEffect(() => {
    dock(key ? key.split(',') : []);
    return () => dock([]);
  }, [key, dock]);
  const editorial = thing.rests?.editorial;
  return (
    <>
      {editorial && (
        <section class="claim">
          <p class="claim-head">
            <span>
              <EditorMark {...editorial} />
            </span>
            <EditorSays by={editorial.by} />
          </p>
          <p>{editorial.why}</p>
        </section>
      )}
      {!thing.rests && behind.length > 0 && (
        <p class="note panel-note">That it exists is no claim of anybody; this is said of it:</p>
      )}
      {behind.length === 0 && !editorial && <p class="note panel-note">Not said: no claim stands behind it here.</p>}
      {behind.slice(0, most).map((slug) => (
        <div key={slug} class="panel-claim" tabIndex={-1}>
          {slug === more[0] && own.length > 0 && <p class="note panel-note">On who and what is part of it:</p>}
          <Claim slug={slug} />
        </div>
      ))}
      {behind.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + 20)}>
          {count(behind.length - most, 'more claim')}
        </button>
      )}
    </>
  );
}

function Connection({
  link,
  from,
  loaded,
  select,
  claims,
}: {
  link: Link;
  from: string;
  loaded: Loaded;
  select(slug: string): void;
  claims: Loaded['claims'];
}) {
  const end = loaded.graph.things.get(other(link, from));
  if (!end) return null;
  return (
    <section class="connection">
      <button type="button" class="thing" onClick={() => select(end.slug)}>
        <Form kind={end.kind} /> {end.name}
      </button>
      {merged(link.facts).map((fact) => (
        <p key={`${fact.from} ${fact.words} ${fact.standing} ${fact.reading?.slug}`} class="fact">
          <span aria-hidden="true">{fact.from === from ? '→' : '←'}</span>
          <span class="unseen">{fact.from === from ? 'to it: ' : 'from it: '}</span> {fact.words} <Standing of={fact} />{' '}
          <Marks of={restingOf(fact, claims)} />
        </p>
      ))}
    </section>
  );
}
