import type { ComponentChildren } from 'preact';
import type { EventStatus } from '../../generated/operations';
import { Initial } from '../../parts/mark';
import { shortName } from '../../parts/speakers';
import { MANNER, STATUS } from '../../parts/words';
import { Form } from './form';
import type { Loaded } from './load';
import { KINDS, type Rests } from './model';
import './legend.css';

/** What can be left out, with how much of each there is. */
export function Legend({
  loaded,
  off,
  toggle,
  clear,
}: {
  loaded: Loaded;
  off: ReadonlySet<string>;
  toggle(key: string): void;
  clear(): void;
}) {
  const { graph, claims } = loaded;
  const things = [...graph.things.values()];
  const kinds = Map.groupBy(things, ({ kind }) => kind);
  const statuses = Map.groupBy(
    things.filter(({ status }) => status),
    ({ status }) => status as EventStatus,
  );
  const rests: Rests[] = [
    ...things.flatMap((thing) => thing.rests ?? []),
    ...graph.links.flatMap(({ facts }) => facts),
  ];
  const used = [...new Set(rests.flatMap((each) => each.claims))].flatMap((slug) => claims.get(slug) ?? []);
  const speakers = [...Map.groupBy(used, ({ speaker }) => speaker?.slug ?? '')].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const manners = Map.groupBy(used, ({ manner }) => manner ?? 'NARRATED');
  // What speaks of no drawn thing or line stands behind none: so fewer are counted here than a speaker makes.
  const all = [...claims.values()];
  const ofSpeaker = Map.groupBy(all, ({ speaker }) => speaker?.slug ?? '');
  const ofManner = Map.groupBy(all, ({ manner }) => manner ?? 'NARRATED');
  const part = (drawn: number, whole: number | undefined) =>
    drawn === whole ? `${drawn}` : `${drawn} of ${whole ?? drawn}`;
  const editor = rests.filter((each) => each.claims.length === 0 && each.editorial).length;
  const row = (key: string, count: number | string, children: ComponentChildren) => (
    <label key={key} class="legend-row">
      <input type="checkbox" checked={!off.has(key)} onChange={() => toggle(key)} />
      {children}
      <span class="caption">{count}</span>
    </label>
  );
  return (
    <>
      <fieldset>
        <legend>Kinds</legend>
        {KINDS.map(({ kind, name }) => {
          const count = kinds.get(kind)?.length ?? 0;
          return (
            count > 0 &&
            row(
              `kind:${kind}`,
              count,
              <>
                <Form kind={kind} /> <span>{name}</span>
              </>,
            )
          );
        })}
      </fieldset>
      <fieldset>
        <legend>Speakers</legend>
        <p class="caption">Their claims behind what is drawn, of all that they make.</p>
        {speakers.map(([slug, said]) => {
          const speaker = said[0]?.speaker;
          return (
            speaker &&
            row(
              `speaker:${slug}`,
              part(said.length, ofSpeaker.get(slug)?.length),
              <>
                <Initial speaker={speaker} manner={speaker.narrator ? 'NARRATED' : 'QUOTED'} />{' '}
                <span>{shortName(speaker)}</span>
              </>,
            )
          );
        })}
        {editor > 0 &&
          row(
            'speaker:editor',
            editor,
            <>
              <span class="initial editor" aria-hidden="true">
                ed.
              </span>{' '}
              <span>the editor adds, without a claim</span>
            </>,
          )}
      </fieldset>
      <fieldset>
        <legend>Manner</legend>
        <p class="caption">Of the same claims.</p>
        {(['QUOTED', 'MIXED', 'INDIRECT', 'NARRATED'] as const).map((manner) => {
          const said = manners.get(manner);
          return (
            said &&
            row(`manner:${manner}`, part(said.length, ofManner.get(manner)?.length), <span>{MANNER[manner]}</span>)
          );
        })}
      </fieldset>
      <fieldset>
        <legend>Status of events</legend>
        {[...statuses].map(([status, those]) => row(`status:${status}`, those.length, <span>{STATUS[status]}</span>))}
      </fieldset>
      <button type="button" class="button" disabled={off.size === 0} onClick={clear}>
        Clear filters
      </button>
    </>
  );
}
