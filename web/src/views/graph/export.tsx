import { useRef } from 'preact/hooks';
import { useSay } from '../../parts/live';
import { save, saveCsv } from '../../parts/save';
import { saveFile } from '../../parts/take';
import type { Drawing } from './draw';
import type { Loaded } from './load';
import type { Graph } from './model';
import { merged } from './panel';
import { claimRows, factRows, thingRows } from './rows';
import './export.css';

/** What is shown, to take along: as a picture, and as tables. */
export function Export({
  drawing,
  drawn,
  graph,
  loaded: { claims },
  file,
  article,
}: {
  drawing: Drawing | undefined;
  drawn: boolean;
  graph: Graph;
  loaded: Loaded;
  file: string;
  article: string;
}) {
  const box = useRef<HTMLDetailsElement>(null);
  const say = useSay();
  const facts = () => merged(graph.links.flatMap((link) => link.facts));
  const ways: readonly { name: string; able?: boolean; act(): unknown }[] = [
    { name: 'Picture (PNG)', able: drawn, act: async () => drawing && save(`${file}.png`, await drawing.png()) },
    { name: 'Things (CSV)', act: () => saveCsv(`${file}-things`, thingRows(graph, claims)) },
    { name: 'Facts (CSV)', act: () => saveCsv(`${file}-facts`, factRows(facts(), graph, claims)) },
    { name: 'Claims (CSV)', act: () => saveCsv(`${file}-claims`, claimRows(graph, claims)) },
    { name: 'Whole article (JSON-LD)', act: () => saveFile('jsonld', 'article', article) },
    { name: 'How it is cited (BibTeX)', act: () => saveFile('bibtex', 'article', article) },
  ];
  const close = () => {
    if (!box.current) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={box}
      class="export"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        event.preventDefault();
        close();
      }}
    >
      <summary class="button">Export</summary>
      <div class="export-ways">
        {ways.map(({ name, able = true, act }) => (
          <button
            key={name}
            type="button"
            disabled={!able}
            onClick={async () => {
              const done = await act();
              close();
              say(done === false ? 'The server does not give it now' : `${name} saved`);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </details>
  );
}
