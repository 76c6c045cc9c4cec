import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CellFragment, Manner } from '../../generated/operations';
import { useFrame } from '../../parts/frame';
import { Mark, type Voiced } from '../../parts/mark';
import { Permalink } from '../../parts/permalink';
import { articlePath } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { shortName, toneOf } from '../../parts/speakers';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useTitle } from '../../parts/title';
import { sayingsOf } from '../../parts/told';
import { useWho } from '../../parts/who-state';
import { count, MANNER } from '../../parts/words';
import { type Cut, type Piece, paragraphsOf, piecesOf } from './pieces';
import { useTexts } from './texts';
import '../../styles/sheets.css';
import './text.css';

const FORMS: Manner[] = ['QUOTED', 'MIXED', 'INDIRECT', 'NARRATED'];

/** An article's own words, with what bears claims marked in them; or its quotations in order, where no copy is at hand. */
export default function TextView({ slug }: { slug: string }) {
  const { frame, error, since, loading, retry } = useFrame();
  const texts = useTexts(slug);
  const who = useWho();
  const box = useRef<HTMLDivElement>(null);
  useTitle(frame && `The text, ${frame.article.title}`);
  const sayings = useMemo(() => (frame ? sayingsOf(frame) : new Map<string, Voiced>()), [frame]);
  const lit = new Set(who.claims);
  const ready = frame !== undefined && texts.data !== undefined;

  useEffect(() => {
    // The place that the address names, or that what is open stands at, comes into view.
    const named = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const target = box.current?.querySelector('[data-lit="true"]') ?? named;
    if (!ready || !target) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 130 || bottom > innerHeight * 0.7) target.scrollIntoView({ block: 'center' });
  }, [ready, who.key]);

  useEffect(() => {
    // A finger on marked words does what the mark after them does for those claims.
    const element = box.current;
    const onClick = ({ target }: MouseEvent) => {
      const piece = target instanceof Element ? target.closest<HTMLElement>('[data-claims]') : null;
      if (!piece || getSelection()?.type === 'Range') return;
      who.open(
        (piece.dataset.claims ?? '').split(' '),
        piece.closest('.sentence')?.querySelector('.mark') as HTMLElement,
      );
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [ready, who.open]);

  const cuts = texts.data;
  const used = new Set(frame?.sentences.flatMap(({ passages }) => passages.nodes.map(({ manner }) => manner)));
  const atHand = cuts !== undefined && [...cuts.values()].some(({ text }) => text !== null);
  return (
    <div class="page reading">
      <div class="sheet-intro">
        <h1>The text</h1>
        <Permalink to={articlePath(slug, 'text')} what="the text" />
      </div>
      <Failed answer={{ error, since, retry }} />
      <Failed answer={texts} />
      {(loading || texts.loading) && <Skeleton rows={8} />}
      {frame && cuts && (
        <div class="columns">
          <div class="words" ref={box} lang={atHand ? frame.article.language : undefined}>
            {!atHand && (
              <Empty title="No copy of the text is at hand">
                <p>
                  What stands here are the quotations that the graph holds, in their order. With a copy of the text in
                  the folder that <code>PARLEY_TEXTS</code> names (and <code>PARLEY_SHOW_TEXTS</code> where others than
                  this machine are let in), the text itself stands here.
                </p>
              </Empty>
            )}
            {paragraphsOf(frame.sentences).map((paragraph) => (
              <Paragraph key={paragraph[0]?.slug} sentences={paragraph} cuts={cuts} sayings={sayings} lit={lit} />
            ))}
          </div>
          <aside class="how note" aria-label="How the text is marked">
            <p>
              {count(frame.sentences.length, 'sentence')} and headings, {count(frame.claims, 'claim')}.{' '}
              {frame.article.translation && 'It is a translation. '}
              Underlined are the words by which a claim is quoted, and dotted the rest of what bears it; the mark after
              a sentence opens what its speaker says in it.
            </p>
            <ul>
              {frame.speakers.map(({ value, count: claims }) => (
                <li key={value.slug}>
                  <span class={`line ${toneOf(value)}`} aria-hidden="true" /> {shortName(value)},{' '}
                  {count(claims, 'claim')}
                </li>
              ))}
            </ul>
            <ul>
              {FORMS.filter((form) => used.has(form)).map((form) => (
                <li key={form}>
                  <span class={`piece narrator ${form.toLowerCase()}`}>{MANNER[form]}</span>
                </li>
              ))}
            </ul>
          </aside>
        </div>
      )}
    </div>
  );
}

interface Marking {
  cuts: ReadonlyMap<string, Cut>;
  sayings: ReadonlyMap<string, Voiced>;
  lit: ReadonlySet<string>;
}

function Paragraph({ sentences, ...marking }: { sentences: readonly CellFragment[] } & Marking) {
  const [first] = sentences;
  if (!first) return null;
  const all = sentences.map((cell) => <Sentence key={cell.slug} cell={cell} {...marking} />);
  const last = sentences.at(-1) ?? first;
  const alone = first === last;
  const numbers = alone ? `${first.number}` : `${first.number}–${last.number}`;
  return (
    <div class="paragraph">
      <a
        class="number caption"
        href={`#sentence-${first.number}`}
        aria-label={`${alone ? 'Sentence' : 'Sentences'} ${numbers}`}
      >
        {numbers}
      </a>
      {first.kind === 'HEADING' ? <h2>{all}</h2> : <p>{all}</p>}
    </div>
  );
}

function claimsOf(passages: Piece['passages']): string[] {
  return [...new Set(passages.flatMap(({ claims }) => claims.nodes.map(({ slug }) => slug)))];
}

function Sentence({ cell, cuts, sayings, lit }: { cell: CellFragment } & Marking) {
  const cut = cuts.get(cell.slug);
  const voiced = claimsOf(cell.passages.nodes).flatMap((slug) => sayings.get(slug) ?? []);
  const bySpeaker = [...Map.groupBy(voiced, ({ speaker }) => speaker?.slug ?? '')];
  return (
    <span class="sentence" id={`sentence-${cell.number}`}>
      {cut?.text
        ? piecesOf(cell, cut).map((piece, index) => <Words key={index} piece={piece} lit={lit} />)
        : cell.passages.nodes.map((passage) => (
            <span key={passage.slug} data-lit={claimsOf([passage]).some((slug) => lit.has(slug))}>
              <Quote text={passage.quote} />{' '}
            </span>
          ))}
      {!cut?.text && voiced.length === 0 && '… '}
      {bySpeaker.length > 0 && (
        <span class="marks">
          {bySpeaker.map(([slug, [first, ...rest]]) => first && <Mark key={slug} claims={[first, ...rest]} />)}
        </span>
      )}{' '}
    </span>
  );
}

function Words({ piece: { text, passages, quoted }, lit }: { piece: Piece; lit: ReadonlySet<string> }) {
  const borne = quoted.length > 0 ? quoted : passages;
  const [first] = borne;
  if (!first) return <>{text}</>;
  const claims = claimsOf(borne);
  const speakers = first.claims.nodes.flatMap(({ speaker }) => speaker ?? []);
  // What a narrator tells of another's words is the other's.
  const speaker = speakers.find(({ narrator }) => !narrator && first.manner !== 'NARRATED') ?? speakers[0];
  return (
    <span
      class={`piece ${speaker ? toneOf(speaker) : 'narrator'} ${borne === quoted ? first.manner.toLowerCase() : 'around'}`}
      data-claims={claims.join(' ')}
      data-lit={claims.some((slug) => lit.has(slug))}
    >
      {text}
    </span>
  );
}
