import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Value } from '../data/csv';
import { useSay } from './live';
import { Marks, type Resting, sidesOf } from './mark';
import { articleIn, useParameter } from './place';
import { Quote } from './quote';
import { save, saveCsv } from './save';
import { count } from './words';
import './drawn.css';
import './take.css';

/** A cell of the table: what stands in the file, and what is shown where that is more. */
export type Cell = Value | { readonly text: string; readonly shown: ComponentChildren };

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Who says it, in words: whatever a mark beside it would show, whoever denies it too. */
export function sayersOf({ statedBy, editorial, standing, underReading }: Resting): string {
  const names = sidesOf(statedBy?.nodes ?? [], standing).flatMap(({ by, claims }) =>
    [...new Set(claims.flatMap(({ speaker }) => speaker?.name ?? []))].map((name) => (by ? `${by} ${name}` : name)),
  );
  const all = [...names, ...(editorial ? [`editor: ${editorial.why}`] : [])];
  return `${all.join('; ') || 'not said'}${underReading ? ' (if read so)' : ''}`;
}

/** Things by name, in words: those that the editor adds, hold under one reading, or are denied, are marked so. */
export function named(edges: readonly (Resting & { readonly node: { readonly name: string } })[]): string {
  const names = edges.map(({ node, editorial, underReading, standing }) =>
    [node.name, editorial && '(ed.)', underReading && '(if read so)', standing === 'DENIED' && '(denied)']
      .filter(Boolean)
      .join(' '),
  );
  return names.join('; ') || 'not said';
}

/** Who says it, as a cell: the marks on the page, the names in a file. */
export function said(of: Resting): Cell {
  return { text: sayersOf(of), shown: <Marks of={of} /> };
}

/** The article's own words, as a cell. */
export function quoted(words: string, inTranslation?: boolean | null): Cell {
  return { text: words, shown: <Quote text={words} inTranslation={inTranslation ?? false} /> };
}

function textOf(cell: Cell): Value {
  return typeof cell === 'object' && cell !== null ? cell.text : cell;
}

/** A drawing with what it shows as a table below it, to read and to take along; the drawing itself as SVG and PNG. */
export function Drawn({
  name,
  title,
  table,
  children,
}: {
  /** what it is called in the address and in the names of files; no two on a page alike */
  name: string;
  title: string;
  table: () => Table;
  children: ComponentChildren;
}) {
  const { path } = useLocation();
  const [tables, setTables] = useParameter('table');
  const say = useSay();
  const drawing = useRef<HTMLDivElement>(null);
  const id = useId();
  const open = new Set(tables?.split(','));
  const shown = open.has(name);
  const file = [articleIn(path), name].filter(Boolean).join('-');
  const toggle = () => {
    if (!open.delete(name)) open.add(name);
    setTables([...open].filter(Boolean).join(','));
  };
  const csv = () => {
    const { head, rows } = table();
    saveCsv(file, { head, rows: rows.map((row) => row.map(textOf)) });
    say(`${count(rows.length, 'row')} saved`);
  };
  const picture = async (type: 'svg' | 'png') => {
    const { pngOf, svgOf } = await import('./picture');
    if (!drawing.current) return;
    const svg = svgOf(drawing.current, title, '.drawn-foot, .drawn-table');
    save(`${file}.${type}`, type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg));
    say('The drawing is saved');
  };
  return (
    <div class="drawn">
      <div ref={drawing}>{children}</div>
      <div class="drawn-foot takes">
        <button
          type="button"
          class="take"
          aria-expanded={shown}
          aria-controls={shown ? id : undefined}
          aria-label={`As a table: ${title}`}
          onClick={toggle}
        >
          As a table
        </button>
        <button type="button" class="take" aria-label={`CSV of: ${title}`} onClick={csv}>
          CSV
        </button>
        <button type="button" class="take" aria-label={`SVG of: ${title}`} onClick={() => picture('svg')}>
          SVG
        </button>
        <button type="button" class="take" aria-label={`PNG of: ${title}`} onClick={() => picture('png')}>
          PNG
        </button>
      </div>
      {shown && <Rows id={id} title={title} table={table()} />}
    </div>
  );
}

function Rows({ id, title, table: { head, rows } }: { id: string; title: string; table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is long or wide it scrolls, and the keyboard must reach it
    <section class="drawn-table" id={id} aria-label={`${title}, as a table`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => {
                const inner = typeof cell === 'object' && cell !== null ? cell.shown : (cell ?? '');
                return index === 0 ? (
                  <th key={head[index]} scope="row">
                    {inner}
                  </th>
                ) : (
                  <td key={head[index]}>{inner}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
