import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useKeys, useKeysOn } from '../../parts/keys';
import { useSay } from '../../parts/live';
import { useMedia } from '../../parts/media';
import { articlePath } from '../../parts/place';
import { Empty } from '../../parts/states';
import { count } from '../../parts/words';
import { useArrows } from './arrows';
import { Bar } from './bar';
import { Canvas } from './canvas';
import type { Drawing } from './draw';
import { Export } from './export';
import { Foot } from './foot';
import { layout } from './layout';
import { Legend } from './legend';
import type { Loaded } from './load';
import { filtered, near, neighbours } from './model';
import { Panel } from './panel';
import { claimKeys, within } from './shown';
import { type Change, useGraphState } from './state';
import { Table } from './table';

/** How many columns a neighbourhood has on a phone. */
const NARROW = 3;

/** A graph that is there: what of it is shown, what is selected, and the keys. */
export function Explorer({ article, loaded }: { article: string; loaded: Loaded }) {
  const [state, change] = useGraphState(article);
  const say = useSay();
  const phone = useMedia('(max-width: 47.5em)');
  const [legend, setLegend] = useState(false);
  const [keys, setKeys] = useKeysOn();
  const { route } = useLocation();
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
    (slug: string | undefined, { passing = false, ...more }: Change & { passing?: boolean } = {}) => {
      change({ ...more, sel: slug, tab: undefined }, passing);
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
    select(slug, phone && state.near === undefined && centre ? { near: centre } : {});
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

  useArrows({
    places,
    shown,
    from: sel !== undefined && places.has(sel) ? sel : graph.focus,
    started: sel !== undefined,
    // Who walks from thing to thing by keys goes back over the walk at once.
    select: (slug) => select(slug, { passing: slug !== undefined && sel !== undefined }),
  });
  useKeys('Graph', [
    { keys: ['f'], does: 'fit', act: () => drawing?.fit() },
    { keys: ['+', '='], does: 'larger', act: () => drawing?.zoom(1.25) },
    { keys: ['-'], does: 'smaller', act: () => drawing?.zoom(0.8) },
    { keys: ['e'], does: 'expand', act: expand },
    { keys: ['t'], does: 'table', act: () => change({ show: table ? undefined : 'table' }) },
    { keys: ['['], does: 'the claim before', act: () => claimStep(-1) },
    { keys: [']'], does: 'the next claim', act: () => claimStep(1) },
    ...(sel
      ? [{ keys: ['p'], does: 'path from here', act: () => route(`${articlePath(article, 'path')}?from=${sel}`) }]
      : []),
  ]);

  const counted = `${count(shown.things.size, 'thing')}, ${count(shown.links.length, 'link')}`;
  const around = centre && graph.things.get(centre)?.name;
  const file = [article, 'graph', state.sel].filter(Boolean).join('-').replaceAll(':', '-');
  return (
    <div ref={view} class="graph" data-panel={selected !== undefined || missing} data-legend={legend}>
      <aside class="graph-legend" aria-label="Legend and filters">
        <Legend loaded={loaded} off={state.off} toggle={toggle} clear={() => change({ off: new Set() })} />
        <label class="legend-row legend-keys keys">
          <input type="checkbox" checked={keys} onChange={() => setKeys(!keys)} />
          <span>
            Keys: <kbd>F</kbd> fit <kbd>+</kbd> <kbd>−</kbd> <kbd>E</kbd> expand <kbd>T</kbd> table <kbd>[</kbd>{' '}
            <kbd>]</kbd> claims <kbd>P</kbd> path <kbd>?</kbd> all
          </span>
        </label>
      </aside>
      <section class="graph-middle" aria-label={table ? 'Table' : 'Drawing'}>
        <Bar
          counted={counted}
          around={around}
          state={state}
          near={!phone && centre !== undefined}
          choosesNear={!phone}
          legend={legend}
          setLegend={setLegend}
          setNear={(on) => change({ near: on ? (sel ?? graph.focus) : undefined, open: [] })}
          setTable={(on) => change({ show: on ? 'table' : undefined })}
        />
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
        <Foot drawing={drawing} drawn={!table}>
          <Export drawing={drawing} drawn={!table} graph={shown} loaded={loaded} file={file} article={article} />
        </Foot>
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
              setTab={(tab) => change({ tab }, true)}
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
