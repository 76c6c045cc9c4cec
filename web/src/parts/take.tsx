import { useLocation } from 'preact-iso';
import type { Rows } from '../data/csv';
import { fetchWithToken } from '../data/token';
import { useSay } from './live';
import { articleIn } from './place';
import { save, saveCsv } from './save';
import { count } from './words';
import './take.css';

/** Takes along what a part of a view shows, as a CSV file that is named by the article and the part. */
export function TakeCsv({ name, title, rows }: { name: string; title: string; rows: () => Rows }) {
  const { path } = useLocation();
  const say = useSay();
  const take = () => {
    const all = rows();
    saveCsv([articleIn(path), name].filter(Boolean).join('-'), all);
    say(`${count(all.rows.length, 'row')} saved`);
  };
  return (
    <button type="button" class="take" aria-label={`CSV of: ${title}`} onClick={take}>
      CSV
    </button>
  );
}

/** What of an article or a thing the service gives as a file, each as it is called and where it lies. */
const FILES = {
  jsonld: { name: 'JSON-LD', ending: 'jsonld' },
  bibtex: { name: 'BibTeX', ending: 'bib' },
} as const;

type Format = keyof typeof FILES;

interface Taken {
  of: 'article' | 'node';
  slug: string;
  title: string;
}

/** Takes along an article or a thing: all that the graph says of it, as JSON-LD, or how it is cited, as BibTeX. */
export function TakeFile({ of, slug, title, as }: Taken & { as: Format }) {
  const say = useSay();
  const { name } = FILES[as];
  const take = async () => say((await saveFile(as, of, slug)) ? `${name} saved` : 'The server does not give it now');
  return (
    <button type="button" class="take" aria-label={`${name} of: ${title}`} onClick={take}>
      {name}
    </button>
  );
}

/** Saves what the service exports; whether it gave it. */
export async function saveFile(format: Format, of: Taken['of'], slug: string): Promise<boolean> {
  try {
    const answer = await fetchWithToken(`/export/${format}?${new URLSearchParams({ [of]: slug })}`);
    if (!answer.ok) return false;
    save(`${slug}.${FILES[format].ending}`, await answer.blob());
    return true;
  } catch {
    return false;
  }
}
