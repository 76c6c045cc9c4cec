import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Manner, SayingFragment } from '../generated/operations';
import { Initials } from './frame';
import { initialsOf, type Speaker, toneOf } from './speakers';
import { useWho } from './who-state';
import { count, list, MANNER } from './words';

/** What a mark needs of a claim. */
export type Saying = SayingFragment;

/** Whatever rests on claims, or on a reason of the editor. */
export interface Resting {
  statedBy?: { readonly totalCount: number; readonly nodes: readonly Saying[] } | null;
  editorial?: { readonly by: string; readonly why: string } | null;
  underReading?: { readonly text: string; readonly ambiguity: { readonly question: string } | null } | null;
}

const ORDER: Manner[] = ['INDIRECT', 'NARRATED', 'QUOTED'];

/** A speaker's initials in the form of his manner; `Legend` and lists use it where nothing opens. */
export function Initial({ speaker, manner }: { speaker: Speaker; manner: Manner }) {
  const initials = useContext(Initials).get(speaker.slug) ?? initialsOf(speaker);
  return (
    <span class={`initial ${toneOf(speaker)} ${manner.toLowerCase()}`} aria-hidden="true">
      {initials}
    </span>
  );
}

/** One speaker's mark: it opens the claims by which he says it. */
export function Mark({ claims }: { claims: readonly [Saying, ...Saying[]] }) {
  const who = useWho();
  const initials = useContext(Initials);
  const { speaker } = claims[0];
  const button = useRef<HTMLButtonElement>(null);
  const slugs = claims.map(({ slug }) => slug);
  const key = who.keyOf(slugs);
  const open = who.key === key && (who.anchor === button.current || !who.anchor);

  useEffect(() => {
    if (button.current) who.offer(key, button.current);
  }, [key, who.offer]);

  if (!speaker) return null;
  const passages = new Map(claims.flatMap((claim) => claim.passages.map((passage) => [passage.slug, passage.manner])));
  const found = ORDER.filter((manner) => [...passages.values()].includes(manner));
  // A claim may have no words of its own, where it holds under one reading of another's.
  const manners: Manner[] = found.length > 0 ? found : ['NARRATED'];
  const name = `${initials.get(speaker.slug) ?? initialsOf(speaker)}, ${speaker.name}, ${list(manners.map((manner) => MANNER[manner]))}`;
  return (
    <button
      ref={button}
      type="button"
      class="mark"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={passages.size > 1 ? `${name}, ${count(passages.size, 'passage')}` : name}
      onClick={() => who.toggle(slugs, button.current)}
    >
      {manners.map((manner) => (
        <Initial key={manner} speaker={speaker} manner={manner} />
      ))}
      {passages.size > 1 && <span class="passages">{passages.size}</span>}
    </button>
  );
}

/** What the editor adds has a mark that is no speaker's; it opens the reason. */
export function EditorMark({ why, by }: { why: string; by: string }) {
  const who = useWho();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <button
      ref={button}
      type="button"
      class="mark"
      aria-haspopup="dialog"
      aria-expanded={who.note?.why === why && who.anchor === button.current}
      aria-label="The editor adds this: why"
      onClick={() => who.explain({ why, by }, button.current)}
    >
      <span class="initial editor" aria-hidden="true">
        ed.
      </span>
    </button>
  );
}

/** The marks of all who say something, one a speaker; of the editor, where he adds it; else that nobody says it. */
export function Marks({ of, claims }: { of?: Resting; claims?: readonly Saying[] }) {
  const all = claims ?? of?.statedBy?.nodes ?? [];
  const bySpeaker = Map.groupBy(all, ({ speaker }) => speaker?.slug ?? '');
  const editorial = of?.editorial;
  const reading = of?.underReading;
  if (all.length === 0 && !editorial) return <span class="not-said">not said</span>;
  return (
    <span class="marks">
      {[...bySpeaker].map(([slug, [first, ...others]]) => first && <Mark key={slug} claims={[first, ...others]} />)}
      {editorial && <EditorMark {...editorial} />}
      {reading && <span class="reading">if one reads: {reading.text.replace(/\.$/, '')}</span>}
    </span>
  );
}
