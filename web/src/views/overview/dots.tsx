import { Marks, type Resting } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { figure } from '../../parts/words';
import { type Bounds, range } from './amount';
import { inDots, type Scale } from './scale';

const PITCH = 20;

/** One dot for each, ten in a column: dark those of a named part, hollow those between the least and the most. */
export function Dots({ amount, first, each, label }: { amount: Bounds; first: number; each: number; label: string }) {
  const least = Math.round((amount.min ?? amount.max ?? 0) / each);
  const most = Math.max(least, Math.round((amount.max ?? amount.min ?? 0) / each));
  if (most === 0) return null;
  const columns = Math.ceil(most / 10);
  const rows = Math.min(10, most);
  return (
    <svg
      class="dots"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${columns * PITCH} ${rows * PITCH}`}
      style={{ '--own': columns }}
    >
      {Array.from({ length: most }, (_, index) => {
        const kind = index < first / each ? 'part' : index < least ? 'sure' : 'open';
        const x = Math.floor(index / 10) * PITCH + PITCH / 2;
        const y = (index % 10) * PITCH + PITCH / 2;
        return <circle key={index} class={kind} cx={x} cy={y} r={kind === 'open' ? 5.75 : 6.5} />;
      })}
    </svg>
  );
}

type Part = Resting & {
  readonly node: { readonly slug: string; readonly name: string };
  readonly size: Bounds;
};

/** What the dots are: of which kind how many, and what one is where that is said here. */
export function Key({ amount, parts, scale }: { amount: Bounds; parts: readonly Part[]; scale?: Scale | undefined }) {
  const { min, max } = amount;
  const [part] = parts;
  const open = min !== null && max !== null ? max - min : 0;
  const more = (min ?? 0) - (part?.size.max ?? 0);
  if (open === 0 && !part && !scale) return null;
  return (
    <ul class="dots-key">
      {scale && <li class="note">{inDots(scale)}</li>}
      {part && (
        <li>
          <Dot kind="part" /> <strong>{range(part.size)}</strong>{' '}
          <a href={thingPath(part.node.slug)}>{part.node.name.replace(/^The /, 'the ')}</a> <Marks of={part} />
        </li>
      )}
      {open > 0 && (
        <>
          <li>
            <Dot kind="sure" /> <strong>{figure(more)}</strong> {part && 'more '}make the least, {figure(min ?? 0)}
          </li>
          <li>
            <Dot kind="open" /> <strong>{figure(open)}</strong> more make the most, {figure(max ?? 0)}
          </li>
        </>
      )}
    </ul>
  );
}

function Dot({ kind }: { kind: string }) {
  return (
    <svg class="dot" viewBox="0 0 14 14" aria-hidden="true">
      <circle class={kind} cx="7" cy="7" r={kind === 'open' ? 5.75 : 6.5} />
    </svg>
  );
}
