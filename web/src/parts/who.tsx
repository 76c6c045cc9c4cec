import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../data/client';
import { useQuery } from '../data/use-query';
import { BehindDocument, type BehindQuery, type Manner, ReadingDocument } from '../generated/operations';
import { EditorSays, Initial } from './mark';
import { Permalink } from './permalink';
import { articlePath, thingPath } from './place';
import { Quote } from './quote';
import { Relations } from './relations';
import { shortName } from './speakers';
import { Failed, Load, Skeleton } from './states';
import { TakeFile } from './take';
import { keyOfNote, useWho } from './who-state';
import { ACT, count, list, MANNER, mannersOf, POLARITY } from './words';
import './who.css';

type Behind = NonNullable<BehindQuery['claim']>;

/** How many claims are shown at once. */
const MOST = 12;

/** How high it is at least, in pixels, in however small a window. */
const LEAST = 200;

/** Beside a mark: the claims by which somebody says it, or the reason for which the editor adds it. */
export function WhoSaysSo() {
  const who = useWho();
  const open = who.claims.length > 0 || who.note !== undefined;
  return open ? <Popover key={who.key ?? (who.note && keyOfNote(who.note))} /> : null;
}

function EditorNote({ text, editor }: { text: string; editor: string }) {
  return (
    <section class="claim">
      <p class="claim-head">
        <span class="initial editor" aria-hidden="true">
          ed.
        </span>
        <EditorSays by={editor} />
      </p>
      <p>{text}</p>
    </section>
  );
}

function ReadingNote({ slug }: { slug: string }) {
  const answer = useQuery(ReadingDocument, { slug });
  return (
    <Load answer={answer} rows={2}>
      {({ reading }) => (
        <section class="claim">
          <p class="claim-head">A passage can be read in more than one way. {reading?.ambiguity?.question}</p>
          <p>{reading?.text}</p>
        </section>
      )}
    </Load>
  );
}

function Popover() {
  const who = useWho();
  const { anchor, note, claims, key, close } = who;
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const [place, setPlace] = useState<{ left: number; top: number; most: number }>();

  const put = useCallback(() => {
    const element = box.current;
    if (!element || !anchor?.isConnected) return setPlace(undefined);
    const mark = anchor.getBoundingClientRect();
    const { offsetWidth: width } = element;
    // Whole, however much of it is scrolled to.
    const height = element.scrollHeight + 2;
    // Below the mark, or above where there is more room; never on what the mark stands beside, nor beyond the window.
    const below = mark.bottom + 10;
    const roomBelow = innerHeight - below - 16;
    const header = document.querySelector('main')?.offsetTop ?? 0;
    const roomAbove = mark.top - 10 - header - 8;
    const under = height <= roomBelow || (height > roomAbove && roomBelow >= roomAbove);
    const most = Math.max(LEAST, under ? roomBelow : roomAbove);
    const left = Math.max(16, Math.min(mark.left - 24, document.documentElement.clientWidth - width - 16));
    const top = under ? below : mark.top - Math.min(height, most) - 10;
    setPlace({ left: left + scrollX, top: top + scrollY, most });
  }, [anchor]);

  useLayoutEffect(put, [put]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    const sizes = new ResizeObserver(put);
    sizes.observe(element);
    // Where it has no more room, what comes into it makes it no larger.
    if (element.lastElementChild) sizes.observe(element.lastElementChild);
    sizes.observe(document.body);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      const on = target instanceof Element ? target : null;
      if (on && !element.contains(on) && !on.closest('.mark, .strip, .permalink, header')) close();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      sizes.disconnect();
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [put, close]);

  return (
    <div
      ref={box}
      class="who"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      data-free={place === undefined}
      style={place && { '--left': `${place.left}px`, '--top': `${place.top}px`, '--most': `${place.most}px` }}
    >
      <div class="who-head">
        <h2 id={title}>
          {!note ? 'Who says so?' : note.kind === 'editor' ? 'Why does this stand here?' : 'If one reads it so'}
        </h2>
        {!note && <span class="caption">{count(claims.length, 'claim')}</span>}
        {key && <Permalink to={`${location.pathname}?who=${key}`} shown={`?who=${key}`} what="these claims" />}
        <button type="button" class="close" onClick={close} aria-label="Close">
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <div class="who-body">
        {note?.kind === 'editor' && <EditorNote text={note.text} editor={note.of} />}
        {note?.kind === 'reading' && <ReadingNote slug={note.slug} />}
        {claims.slice(0, MOST).map((slug) => (
          <Claim key={slug} slug={slug} />
        ))}
        {claims.length > MOST && <p class="note">And {count(claims.length - MOST, 'more claim', 'more claims')}.</p>}
      </div>
    </div>
  );
}

/**
 * One claim in full: who, how, our sentence, the words, where they stand, what is for it and against it; `within` the
 * page of its proposition without what that says itself.
 */
export function Claim({ slug, within = false }: { slug: string; within?: boolean }) {
  const [claim, setClaim] = useState<Behind | null>();
  const [error, setError] = useState<Parameters<typeof Failed>[0]['answer']['error']>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    setError(undefined);
    ask(BehindDocument, { slug }).then(
      (data) => !gone && setClaim(data.claim),
      (failed) => !gone && setError(failed),
    );
    return () => {
      gone = true;
    };
  }, [slug, round]);
  if (error) return <Failed answer={{ error, since: undefined, retry: () => setRound((last) => last + 1) }} />;
  if (claim === undefined) return <Skeleton rows={3} />;
  if (claim === null) return <p class="note">There is no claim {slug}.</p>;
  const { speaker, proposition } = claim;
  const manners = mannersOf(claim.passages);
  const via = claim.via.filter((actor) => !actor.narrator);
  return (
    <section class="claim">
      <p class="claim-head">
        {speaker && (
          <>
            <Initial speaker={speaker} manner={manners[0] as Manner} />
            <a href={thingPath(speaker.slug)}>
              <strong>{shortName(speaker)}</strong>
            </a>
            , {list(manners.map((manner) => MANNER[manner]))}
            {via.length > 0 && `, by ${list(via.map(({ name }) => name))}`}
          </>
        )}
        <span class="act">
          {ACT[claim.act]}
          {claim.polarity !== 'AFFIRMS' && `, ${POLARITY[claim.polarity]}`}
          {claim.certainty !== 'UNSAID' && claim.certainty !== 'CERTAIN' && `, ${claim.certainty.toLowerCase()}`}
        </span>
      </p>
      {proposition && !within && (
        <p class="ours">
          <a href={thingPath(proposition.slug)}>{proposition.text}</a>
          {claim.polarity !== 'AFFIRMS' && (
            <strong class="denied"> {claim.polarity === 'DENIES' ? 'denied' : 'left open'}</strong>
          )}
        </p>
      )}
      {claim.passages.map((passage, index) => (
        <div key={passage.slug}>
          <Quote block text={claim.passages[index]?.quote ?? ''} inTranslation={passage.inTranslation} />
          <Position
            sentences={passage.sentences}
            total={claim.article?.sentences.totalCount ?? 0}
            to={claim.article && `${articlePath(claim.article.slug, 'text')}?who=${claim.slug}`}
          />
        </div>
      ))}
      <Relations claim={claim} within={within} />
      <p class="takes">
        <TakeFile of="node" slug={claim.slug} title={proposition?.text ?? claim.slug} as="bibtex" />
      </p>
    </section>
  );
}

/** Where in the article: a tick on a line from its first sentence to its last. */
function Position({
  sentences,
  total,
  to,
}: {
  sentences: readonly { number: number | null }[];
  total: number;
  /** where the text shows it */
  to: string | null;
}) {
  const numbers = sentences.flatMap(({ number }) => number ?? []);
  const first = numbers[0];
  if (first === undefined || total === 0) return null;
  const said = numbers.length > 1 ? `sentences ${first}–${numbers.at(-1)}` : `sentence ${first}`;
  return (
    <p class="position">
      <span class="line" aria-hidden="true">
        <span style={{ left: `${((first - 0.5) / total) * 100}%` }} />
      </span>
      <a href={to ?? undefined}>
        {said} of {total}
      </a>
    </p>
  );
}
