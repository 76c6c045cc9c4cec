import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AskError } from '../../data/client';
import { useFrame } from '../../parts/frame';
import { useSay } from '../../parts/live';
import { Permalink } from '../../parts/permalink';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useTitle } from '../../parts/title';
import { count } from '../../parts/words';
import { Canvas } from './canvas';
import type { Drawing } from './draw';
import './graph.css';
import { layout, nearest, type Point } from './layout';
import { Legend } from './legend';
import { type Loaded, load } from './load';
import { filtered, type Graph, near, neighbours } from './model';
import { Panel } from './panel';
import { useGraphState } from './state';
import { Table } from './table';

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How many columns a neighbourhood has on a phone. */
const NARROW = 3;

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const onChange = () => setMatches(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [query]);
  return matches;
}

/** An article's graph: all of it, or what is near one thing. */
export default function GraphView({ slug }: { slug: string }) {
  const { frame } = useFrame();
  useTitle(frame && `Graph · ${frame.article.title}`);
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<AskError>();
  const [since, setSince] = useState<Date>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    setError(undefined);
    load(slug).then(
      (data) => {
        if (gone) return;
        setLoaded(data);
        setSince(new Date());
      },
      (failed: AskError) => !gone && setError(failed),
    );
    return () => {
      gone = true;
    };
  }, [slug, round]);
  return (
    <div class="graph-view">
      <h1 class="unseen">Graph{frame && ` of ${frame.article.title}`}</h1>
      {error && (
        <div class="graph-message">
          <Failed answer={{ error, since, retry: () => setRound(round + 1) }} />
        </div>
      )}
      {!loaded && !error && (
        <div class="graph-message">
          <Skeleton rows={6} label="Loading the graph" />
        </div>
      )}
      {loaded && loaded.graph.things.size === 0 && (
        <div class="graph-message">
          <Empty title="There is nothing to draw">
            <p>No event, party or concept of this article is in the graph, or there is no such article.</p>
            <p>
              <a href="/">All articles</a>
            </p>
          </Empty>
        </div>
      )}
      {loaded && loaded.graph.things.size > 0 && <Loadedly key={slug} article={slug} loaded={loaded} />}
    </div>
  );
}

function Loadedly({ article, loaded }: { article: string; loaded: Loaded }) {
  const [state, change] = useGraphState(article);
  const say = useSay();
  const phone = useMedia('(max-width: 760px)');
  const [legend, setLegend] = useState(false);
  const [keys, setKeys] = useState(() => localStorage.getItem('keys') !== 'off');
  const [drawing, setDrawing] = useState<Drawing>();
  const view = useRef<HTMLDivElement>(null);
  const { graph } = loaded;

  const resolve = (text: string | undefined) =>
    text === undefined ? undefined : [text, `${article}:${text}`].find((slug) => graph.things.has(slug));
  const sel = resolve(state.sel);
  const missing = state.sel !== undefined && sel === undefined;
  const centre = resolve(state.near) ?? (phone ? (sel ?? graph.focus ?? graph.things.keys().next().value) : undefined);
  const opened = state.open.flatMap((text) => resolve(text) ?? []);
  const openKey = opened.join();

  const waves = useMemo(
    () => (centre === undefined ? [[...graph.things.keys()]] : near(graph, centre, openKey ? openKey.split(',') : [])),
    [graph, centre, openKey],
  );
  const places = useMemo(() => layout(graph, waves, phone ? NARROW : undefined), [graph, waves, phone]);
  const shown = useMemo(() => {
    const left = filtered(graph, { off: state.off, claims: claimKeys(loaded) });
    return within(left, places);
  }, [graph, loaded, state.off, places]);
  const selected = sel === undefined ? undefined : graph.things.get(sel);
  const hidden =
    sel === undefined || centre === undefined ? [] : neighbours(graph, sel).filter((each) => !places.has(each));

  const select = useCallback(
    (slug: string | undefined) => {
      change({ sel: slug, tab: undefined });
      const name = slug && graph.things.get(slug)?.name;
      if (slug && name) say(`${name}, ${count(graph.at.get(slug)?.length ?? 0, 'link')}`);
    },
    [change, graph, say],
  );
  const expand = () => {
    if (sel === undefined) return;
    if (centre === undefined) change({ near: sel, open: [] });
    else if (hidden.length > 0) {
      // The centre of a phone was nobody's choice, and must stay where it is.
      change({ near: centre, open: [...opened, sel] });
      say(`${count(hidden.length, 'more thing')}`);
    }
  };
  const onTap = (slug: string | undefined) => {
    if (slug !== undefined && slug === sel) return expand();
    // On a phone the first choice keeps what is around it.
    if (phone && state.near === undefined && centre) change({ near: centre });
    select(slug);
  };
  const toggle = (key: string) => {
    const off = new Set(state.off);
    if (!off.delete(key)) off.add(key);
    change({ off });
    const left = within(filtered(graph, { off, claims: claimKeys(loaded) }), places);
    say(`${count(left.things.size, 'thing')}, ${count(left.links.length, 'link')}`);
  };
  const table = state.show === 'table';
  const claimStep = (step: number) => {
    const all = [...(view.current?.querySelectorAll<HTMLElement>('.panel-claim') ?? [])];
    const at = all.findIndex((each) => each.contains(document.activeElement));
    all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
  };

  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  onKey.current = (event) => {
    const on = event.target instanceof Element ? event.target : document.body;
    if (event.ctrlKey || event.metaKey || event.altKey || on.closest('.who, header, .strip, [role=tablist]')) return;
    if (on.closest('input:not([type=checkbox]), textarea, select')) return;
    const arrow = ARROWS[event.key];
    if (arrow) {
      if (!on.closest('.canvas-box') && on !== document.body) return;
      event.preventDefault();
      const from = sel !== undefined && places.has(sel) ? sel : graph.focus;
      const seen = new Map([...places].filter(([each]) => shown.things.has(each)));
      const next = from && (sel === undefined ? from : nearest(seen, from, arrow));
      if (next) select(next);
      return;
    }
    if (event.key === 'Escape' && sel !== undefined) return select(undefined);
    if (!keys) return;
    const action = {
      f: () => drawing?.fit(),
      '+': () => drawing?.zoom(1.25),
      '=': () => drawing?.zoom(1.25),
      '-': () => drawing?.zoom(0.8),
      e: expand,
      t: () => change({ show: table ? undefined : 'table' }),
      '[': () => claimStep(-1),
      ']': () => claimStep(1),
      c: () => view.current?.querySelector<HTMLElement>('.graph-link .permalink')?.click(),
    }[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey.current(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const counted = `${count(shown.things.size, 'thing')}, ${count(shown.links.length, 'link')}`;
  const around = centre && graph.things.get(centre)?.name;
  const link = `${location.pathname}${location.search}`;
  const save = async () => {
    if (!drawing) return;
    const anchor = document.createElement('a');
    anchor.href = URL.createObjectURL(await drawing.png());
    anchor.download = `${[article, 'graph', state.sel].filter(Boolean).join('-').replaceAll(':', '-')}.png`;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
  };
  return (
    <div ref={view} class="graph" data-panel={selected !== undefined || missing} data-legend={legend}>
      <aside class="graph-legend" aria-label="Legend and filters">
        <Legend loaded={loaded} off={state.off} toggle={toggle} clear={() => change({ off: new Set() })} />
        <label class="legend-row keys">
          <input
            type="checkbox"
            checked={keys}
            onChange={() => {
              localStorage.setItem('keys', keys ? 'off' : 'on');
              setKeys(!keys);
            }}
          />
          <span>
            Keys: <kbd>F</kbd> fit <kbd>+</kbd> <kbd>−</kbd> <kbd>E</kbd> expand <kbd>T</kbd> table <kbd>[</kbd>{' '}
            <kbd>]</kbd> claims <kbd>C</kbd> copy
          </span>
        </label>
      </aside>
      <section class="graph-middle" aria-label={table ? 'Table' : 'Drawing'}>
        <div class="graph-bar">
          <button type="button" class="button legend-button" aria-expanded={legend} onClick={() => setLegend(!legend)}>
            Legend{state.off.size > 0 && `, ${count(state.off.size, 'filter')}`}
          </button>
          {!phone && (
            <div class="switch">
              <button
                type="button"
                aria-pressed={centre === undefined}
                onClick={() => change({ near: undefined, open: [] })}
              >
                Everything
              </button>
              <button
                type="button"
                aria-pressed={centre !== undefined}
                onClick={() => change({ near: sel ?? graph.focus, open: [] })}
              >
                Neighbourhood
              </button>
            </div>
          )}
          <p class="caption">
            {counted}
            {around && ` around ${around}`}
          </p>
          <div class="switch">
            <button type="button" aria-pressed={!table} onClick={() => change({ show: undefined })}>
              Drawing
            </button>
            <button type="button" aria-pressed={table} onClick={() => change({ show: 'table' })}>
              Table
            </button>
          </div>
        </div>
        {table ? (
          <Table graph={shown} loaded={loaded} sel={sel} select={select} />
        ) : (
          <Canvas
            graph={shown}
            places={places}
            frame={`${centre} ${openKey} ${phone}`}
            sel={sel}
            label={`Drawing of ${counted}. Arrow keys go from thing to thing; T shows the same as a table.`}
            select={onTap}
            ready={setDrawing}
          />
        )}
        {shown.things.size === 0 && (
          <div class="graph-empty">
            <Empty title="The filters leave nothing">
              <p>Left out: {[...state.off].map((key) => key.replace(/^\w+:/, '').toLowerCase()).join(', ')}.</p>
              <button type="button" class="button" onClick={() => change({ off: new Set() })}>
                Clear filters
              </button>
            </Empty>
          </div>
        )}
        <div class="graph-foot">
          <div class="buttons">
            <button type="button" aria-label="Smaller" disabled={table} onClick={() => drawing?.zoom(0.8)}>
              −
            </button>
            <button type="button" aria-label="Larger" disabled={table} onClick={() => drawing?.zoom(1.25)}>
              +
            </button>
            <button type="button" disabled={table} onClick={() => drawing?.fit()}>
              Fit
            </button>
          </div>
          <p class="lines caption">
            <span class="line-key">
              <i class="said" /> said
            </span>
            <span class="line-key">
              <i class="contested" /> not by all
            </span>
            <span class="line-key">
              <i class="rejected" /> denied
            </span>
            <span class="line-key">
              <i class="editor" /> ed.
            </span>
          </p>
          <span class="graph-link">
            <Permalink to={link} shown={`/graph${location.search}`} what="this view" />
          </span>
          <button type="button" class="button" disabled={table} onClick={save}>
            Export
          </button>
        </div>
      </section>
      {(selected || missing) && (
        <aside class="graph-panel" aria-label="What is selected">
          <button type="button" class="close" onClick={() => select(undefined)} aria-label="Close">
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
          {selected && (
            <Panel
              thing={selected}
              loaded={loaded}
              tab={state.tab}
              hidden={hidden.length}
              setTab={(tab) => change({ tab })}
              select={select}
              expand={expand}
            />
          )}
          {missing && (
            <Empty title={`“${state.sel}” is not drawn`}>
              <p>
                It is no event, party, deal, concept or place of this article.{' '}
                <a href={`/id/${state.sel}`}>Look for it</a> by its own link, or search above.
              </p>
            </Empty>
          )}
        </aside>
      )}
    </div>
  );
}

/** Speaker and manner of each claim, for the filters. */
function claimKeys({ claims }: Loaded) {
  return new Map(
    [...claims.values()].map(({ slug, speaker, manner }) => [
      slug,
      { speaker: speaker?.slug ?? '', manner: manner ?? 'NARRATED' },
    ]),
  );
}

/** The part of a graph that has a place. */
function within(graph: Graph, places: ReadonlyMap<string, Point>): Graph {
  const things = new Map([...graph.things].filter(([slug]) => places.has(slug)));
  const links = graph.links.filter(({ from, to }) => things.has(from) && things.has(to));
  const ends = links.flatMap((link) => [[link.from, link] as const, [link.to, link] as const]);
  const at = new Map(
    [...Map.groupBy(ends, ([slug]) => slug)].map(([slug, all]) => [slug, all.map(([, link]) => link)]),
  );
  return { ...graph, things, links, at };
}
