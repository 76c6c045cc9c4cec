import { useRef, useState } from 'preact/hooks';
import type { CellFragment } from '../generated/operations';
import type { Frame } from './frame';
import { toneOf } from './speakers';
import { useWho } from './who-state';
import { count } from './words';
import './strip.css';
import './speakers.css';

type Block = CellFragment['passages']['nodes'][number];

const KEYS: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/** How long a sentence is: the width of its cell. */
function lengthOf({ start, end }: CellFragment): number {
  return Math.max(1, (end ?? 0) - (start ?? 0));
}

function claimsOf(cell: CellFragment): string[] {
  return [...new Set(cell.passages.nodes.flatMap(({ claims }) => claims.nodes.map(({ slug }) => slug)))];
}

/**
 * The article as a bar of sentences: a cell for each, as wide as it is long, with a block for each passage in the form
 * of its manner. One tab stop; the arrow keys go from sentence to sentence, Enter opens what is said in it.
 */
export function Strip({ frame, height, named }: { frame: Frame; height: number; named: string }) {
  const who = useWho();
  const [at, setAt] = useState(0);
  const cells = useRef<(HTMLButtonElement | null)[]>([]);
  const lit = new Set(who.claims.length > 0 ? who.claims : who.docked);
  const any = lit.size > 0;
  const tallest = Math.max(1, ...frame.sentences.map(({ passages }) => passages.nodes.length));
  const block = Math.min(height / 4, height / tallest);

  const onKeyDown = (event: KeyboardEvent) => {
    const go = KEYS[event.key];
    if (!go) return;
    event.preventDefault();
    const last = frame.sentences.length - 1;
    const next = Math.max(0, Math.min(last, go(at, last)));
    setAt(next);
    cells.current[next]?.focus();
  };

  return (
    <div
      class="strip"
      role="toolbar"
      aria-label={named}
      data-lit={any}
      data-dense={block < 5}
      onKeyDown={onKeyDown}
      style={{ height: `${height + 1}px` }}
    >
      {frame.sentences.map((cell, index) => {
        const claims = claimsOf(cell);
        const selected = claims.some((slug) => lit.has(slug));
        const heading = cell.kind === 'HEADING';
        return (
          <button
            key={cell.slug}
            ref={(element) => {
              cells.current[index] = element;
            }}
            type="button"
            class={heading ? 'cell heading' : 'cell'}
            style={{ flexGrow: lengthOf(cell) }}
            tabIndex={index === at ? 0 : -1}
            aria-pressed={selected}
            aria-label={`${heading ? 'Heading' : 'Sentence'}, ${cell.number}: ${count(claims.length, 'claim')}`}
            aria-disabled={claims.length === 0}
            onFocus={() => setAt(index)}
            onClick={() => claims.length > 0 && who.toggle(claims, cells.current[index] ?? null)}
          >
            {cell.passages.nodes.map((passage) => (
              <Passage key={passage.slug} passage={passage} height={block} />
            ))}
          </button>
        );
      })}
    </div>
  );
}

function Passage({ passage, height }: { passage: Block; height: number }) {
  const speaker = passage.claims.nodes[0]?.speaker;
  const tone = speaker ? toneOf(speaker) : 'narrator';
  return <span class={`block ${tone} ${passage.manner.toLowerCase()}`} style={{ height: `${height}px` }} />;
}
