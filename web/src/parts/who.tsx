import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../data/client';
import { useQuery } from '../data/use-query';
import { BehindDocument, type BehindQuery, ReadingDocument } from '../generated/operations';
import { Initial, Marks } from './mark';
import { Permalink } from './permalink';
import { articlePath, thingPath } from './place';
import { Quote } from './quote';
import { shortName } from './speakers';
import { Failed, Load, Skeleton } from './states';
import { TakeFile } from './take';
import { keyOfNote, useWho } from './who-state';
import { ACT, count, list, MANNER, POLARITY, RULE } from './words';
import './who.css';

type Behind = NonNullable<BehindQuery['claim']>;

/** How many claims are shown at once. */
const MOST = 12;

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
        <strong>{editor}</strong>, editor; nobody in the article says it
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
  const [place, setPlace] = useState<{ left: number; top: number }>();

  const put = useCallback(() => {
    const element = box.current;
    if (!element || !anchor?.isConnected) return setPlace(undefined);
    const mark = anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    // Below the mark, or above where there is no room; never on what the mark stands beside.
    const below = mark.bottom + 10;
    const fits = below + height <= innerHeight || mark.top < height + 120;
    const left = Math.max(16, Math.min(mark.left - 24, document.documentElement.clientWidth - width - 16));
    setPlace({ left: left + scrollX, top: (fits ? below : mark.top - height - 10) + scrollY });
  }, [anchor]);

  useLayoutEffect(put, [put]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    const sizes = new ResizeObserver(put);
    sizes.observe(element);
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
      style={place && { '--left': `${place.left}px`, '--top': `${place.top}px` }}
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

/** One claim in full: who, how, our sentence, the words, where they stand, what is for it and against it. */
export function Claim({ slug }: { slug: string }) {
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
  const manner = claim.manner ?? 'NARRATED';
  const via = claim.via.filter((actor) => !actor.narrator);
  return (
    <section class="claim">
      <p class="claim-head">
        {speaker && (
          <>
            <Initial speaker={speaker} manner={manner === 'MIXED' ? 'QUOTED' : manner} />
            <a href={thingPath(speaker.slug)}>
              <strong>{shortName(speaker)}</strong>
            </a>
            , {MANNER[manner]}
            {via.length > 0 && `, by ${list(via.map(({ name }) => name))}`}
          </>
        )}
        <span class="act">
          {ACT[claim.act]}
          {claim.polarity !== 'AFFIRMS' && `, ${POLARITY[claim.polarity]}`}
          {claim.certainty !== 'UNSAID' && claim.certainty !== 'CERTAIN' && `, ${claim.certainty.toLowerCase()}`}
        </span>
      </p>
      {proposition && (
        <p class="ours">
          <a href={thingPath(proposition.slug)}>{proposition.text}</a>
          {claim.polarity === 'DENIES' && <strong class="denied"> denied</strong>}
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
      <Relations claim={claim} />
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

function Relations({ claim }: { claim: Behind }) {
  const { proposition } = claim;
  const others = proposition?.claims.nodes.filter(
    (other) => other.slug !== claim.slug && other.polarity !== claim.polarity && other.polarity !== 'LEAVES_OPEN',
  );
  const against = claim.comparedIn.nodes.filter(({ rule }) => rule !== 'ONE_VOICE' && rule !== 'DATE_WITHOUT_YEAR');
  const support = proposition?.supportedBy.nodes ?? [];
  return (
    <>
      {against.map((finding) => (
        <Relation
          key={finding.slug}
          name={
            finding.rule === 'CONTRADICTION' ? 'Stands against it' : (finding.rule && RULE[finding.rule]) || 'Finding'
          }
          yellow
        >
          <a href={thingPath(finding.slug)}>{finding.text}</a>
        </Relation>
      ))}
      {others && others.length > 0 && (
        <Relation name="Stands against it" yellow>
          {claim.polarity === 'DENIES' ? 'Affirmed' : 'Denied'} <Marks claims={others} />
        </Relation>
      )}
      {proposition?.rebuttedBy.nodes.map((rebuttal) => (
        <Relation key={rebuttal.slug} name="Held against it">
          <a href={thingPath(rebuttal.slug)}>{rebuttal.text}</a>
        </Relation>
      ))}
      {[...claim.correctedBy.nodes, ...claim.qualifiedBy.nodes].map((other) => (
        <Relation key={other.slug} name={claim.correctedBy.nodes.includes(other) ? 'Corrected' : 'Qualified'}>
          {other.proposition?.text} <Marks claims={[other]} />
        </Relation>
      ))}
      {support.map((inference) => (
        <Relation key={inference.slug} name="Supported by">
          {inference.premises.map(({ text }) => text).join(' ')} <Marks of={inference} />
        </Relation>
      ))}
    </>
  );
}

function Relation({
  name,
  yellow = false,
  children,
}: {
  name: string;
  yellow?: boolean;
  children: preact.ComponentChildren;
}) {
  return (
    <div class={yellow ? 'relation yellow' : 'relation'}>
      <strong>{name}</strong>
      <div>{children}</div>
    </div>
  );
}
