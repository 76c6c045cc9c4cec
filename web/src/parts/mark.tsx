import { type ComponentChildren, Fragment, type RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Manner, Polarity, SayingFragment, Standing } from '../generated/operations';
import { Initials } from './frame';
import { initialsOf, type Speaker, toneOf } from './speakers';
import { keyOfNote, type Note, useWho } from './who-state';
import { count, list, MANNER, mannersOf } from './words';
import './mark.css';
import './speakers.css';

/** What a mark needs of a claim. */
export interface Saying extends Pick<SayingFragment, 'slug' | 'polarity' | 'speaker'> {
  readonly passages: readonly Pick<SayingFragment['passages'][number], 'slug' | 'manner' | 'quote'>[];
}

/** What a single mark needs of it: who says it, and where. */
export type Voiced = Omit<Saying, 'polarity'>;

/** Whatever rests on claims, or on a reason of the editor. */
export interface Resting {
  standing?: Standing | null;
  statedBy?: { readonly nodes: readonly Saying[] } | null;
  editorial?: { readonly by: string; readonly why: string } | null;
  underReading?: { readonly slug: string } | null;
}

/** A speaker's initials in the form of his manner; `again` draws those that say nothing new beside the first. */
export function Initial({ speaker, manner, again = false }: { speaker: Speaker; manner: Manner; again?: boolean }) {
  const initials = useContext(Initials).get(speaker.slug) ?? initialsOf(speaker);
  return (
    <span
      class={`initial ${toneOf(speaker)} ${manner === 'MIXED' ? 'quoted' : manner.toLowerCase()}`}
      aria-hidden="true"
      data-again={again ? initials : undefined}
    >
      {!again && initials}
    </span>
  );
}

/** One speaker's mark: it opens the claims by which he says it. */
export function Mark({ claims }: { claims: readonly [Voiced, ...Voiced[]] }) {
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
  const passages = new Map(claims.flatMap((claim) => claim.passages.map((passage) => [passage.slug, passage])));
  const manners = mannersOf(passages.values());
  const short = initials.get(speaker.slug) ?? initialsOf(speaker);
  const several = passages.size > 1;
  // Who says aloud what he sees must be understood: so the name begins with all that is visible.
  // What is quoted in part looks as what is quoted.
  const drawn = manners.filter((manner) => manner !== 'MIXED' || !manners.includes('QUOTED'));
  const visible = [...drawn.map(() => short), ...(several ? [String(passages.size)] : [])];
  const inPassages = several && count(passages.size, 'passage');
  return (
    <Opener
      button={button}
      open={open}
      label={[visible.join(' '), speaker.name, list(manners.map((manner) => MANNER[manner])), inPassages]
        .filter(Boolean)
        .join(', ')}
      passages={several ? passages.size : undefined}
      onClick={() => who.toggle(slugs, button.current)}
    >
      {drawn.map((manner, index) => (
        <Initial key={manner} speaker={speaker} manner={manner} again={index > 0} />
      ))}
    </Opener>
  );
}

/** What the editor adds has a mark that is no speaker's; it opens the reason. */
export function EditorMark({ why, by }: { why: string; by: string }) {
  return <NoteMark note={{ kind: 'editor', text: why, of: by }} shown="ed." label="ed.: the editor adds this; why" />;
}

/** What holds under one reading of an ambiguous passage alone says so; the mark opens the reading. */
function ReadingMark({ reading }: { reading: NonNullable<Resting['underReading']> }) {
  return (
    <NoteMark
      note={{ kind: 'reading', slug: reading.slug }}
      shown="if read so"
      label="if read so: under which reading"
    />
  );
}

function NoteMark({ note, shown, label }: { note: Note; shown: string; label: string }) {
  const who = useWho();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Opener
      button={button}
      open={who.note !== undefined && keyOfNote(who.note) === keyOfNote(note) && who.anchor === button.current}
      label={label}
      onClick={() => who.explain(note, button.current)}
    >
      <span class={`initial ${note.kind}`} aria-hidden="true">
        {shown}
      </span>
    </Opener>
  );
}

/** The button that every mark is. */
function Opener({
  button,
  open,
  label,
  passages,
  onClick,
  children,
}: {
  button: RefObject<HTMLButtonElement | null>;
  open: boolean;
  label: string;
  passages?: number | undefined;
  onClick(): void;
  children: ComponentChildren;
}) {
  return (
    <button
      ref={button}
      type="button"
      class="mark"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={label}
      data-passages={passages}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/**
 * The marks of all who say something, one a speaker, those apart who deny it or leave it open; of the editor; else that
 * nobody says it. Beside a proposition, which is no fact that has a standing of its own, each stands as his claim does.
 */
export function Marks({
  of,
  claims,
  on,
}: {
  of?: Resting;
  claims?: readonly Saying[];
  /** the claims on the proposition beside which the marks stand */
  on?: readonly Saying[];
}) {
  const all = on ?? claims ?? of?.statedBy?.nodes ?? [];
  const { editorial, underReading, standing } = of ?? {};
  if (all.length === 0 && !editorial) return <span class="not-said">not said</span>;
  return (
    <span class="marks">
      {sidesOf(all, on ? 'CONTESTED' : standing).map(({ by, claims }) => (
        <Fragment key={by}>
          {by && <span class="not-said">{by}</span>} <BySpeaker claims={claims} />
        </Fragment>
      ))}
      {editorial && <EditorMark {...editorial} />}
      {underReading && <ReadingMark reading={underReading} />}
    </span>
  );
}

/** Beside what the editor adds: whose it is, and that it is no speaker's. */
export function EditorSays({ by }: { by: string }) {
  return (
    <>
      <strong>{by}</strong>, editor; nobody in the article says it
    </>
  );
}

const BY = { AFFIRMS: '', DENIES: 'denied by', LEAVES_OPEN: 'left open by' } as const satisfies Record<
  Polarity,
  string
>;

/** Who is for something, who against it, who undecided. What all who speak of it say is told by its standing alone. */
export function sidesOf(claims: readonly Saying[], standing: Standing | null | undefined) {
  const one = standing === 'DENIED' ? 'DENIES' : standing === 'OPEN' ? 'LEAVES_OPEN' : 'AFFIRMS';
  const bySide = Map.groupBy(claims, ({ polarity }) => (standing === 'CONTESTED' ? polarity : one));
  return (['AFFIRMS', 'DENIES', 'LEAVES_OPEN'] as const).flatMap((polarity) => {
    const those = bySide.get(polarity);
    return those ? [{ by: BY[polarity], claims: those }] : [];
  });
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
