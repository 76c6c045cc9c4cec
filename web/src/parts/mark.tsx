import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Manner, SayingFragment, Standing } from '../generated/operations';
import { Initials } from './frame';
import { initialsOf, type Speaker, toneOf } from './speakers';
import { type Note, useWho } from './who-state';
import { count, list, MANNER } from './words';

/** What a mark needs of a claim. */
export type Saying = SayingFragment;

/** Whatever rests on claims, or on a reason of the editor. */
export interface Resting {
  standing?: Standing | null;
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
  const manners = ORDER.filter((manner) => [...passages.values()].includes(manner));
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
      {passages.size > 1 && (
        <span class="passages" aria-hidden="true">
          {passages.size}
        </span>
      )}
    </button>
  );
}

/** What the editor adds has a mark that is no speaker's; it opens the reason. */
export function EditorMark({ why, by }: { why: string; by: string }) {
  return <NoteMark note={{ kind: 'editor', text: why, of: by }} shown="ed." label="ed.: the editor adds this; why" />;
}

/** What holds under one reading of an ambiguous passage alone says so; the mark opens the reading. */
function ReadingMark({ reading }: { reading: NonNullable<Resting['underReading']> }) {
  const note: Note = { kind: 'reading', text: reading.text, of: reading.ambiguity?.question ?? '' };
  return <NoteMark note={note} shown="if read so" label="if read so: under which reading" />;
}

function NoteMark({ note, shown, label }: { note: Note; shown: string; label: string }) {
  const who = useWho();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <button
      ref={button}
      type="button"
      class="mark"
      aria-haspopup="dialog"
      aria-expanded={who.note?.text === note.text && who.anchor === button.current}
      aria-label={label}
      onClick={() => who.explain(note, button.current)}
    >
      <span class={`initial ${note.kind}`} aria-hidden="true">
        {shown}
      </span>
    </button>
  );
}

/** The marks of all who say something, one a speaker, those apart who deny it; of the editor; else that nobody says it. */
export function Marks({ of, claims }: { of?: Resting; claims?: readonly Saying[] }) {
  const all = claims ?? of?.statedBy?.nodes ?? [];
  const { editorial, underReading, standing } = of ?? {};
  if (all.length === 0 && !editorial) return <span class="not-said">not said</span>;
  const denying = standing === 'DENIED' ? all : standing === 'CONTESTED' ? all.filter(denies) : [];
  return (
    <span class="marks">
      <BySpeaker claims={all.filter((claim) => !denying.includes(claim))} />
      {denying.length > 0 && (
        <>
          <span class="not-said">denied by</span> <BySpeaker claims={denying} />
        </>
      )}
      {editorial && <EditorMark {...editorial} />}
      {underReading && <ReadingMark reading={underReading} />}
    </span>
  );
}

/** Whether a claim is against what it states, where that is disputed. */
export function denies({ polarity }: Pick<Saying, 'polarity'>): boolean {
  return polarity === 'DENIES';
}

function BySpeaker({ claims }: { claims: readonly Saying[] }) {
  const bySpeaker = Map.groupBy(claims, ({ speaker }) => speaker?.slug ?? '');
  return (
    <>{[...bySpeaker].map(([slug, [first, ...others]]) => first && <Mark key={slug} claims={[first, ...others]} />)}</>
  );
}
