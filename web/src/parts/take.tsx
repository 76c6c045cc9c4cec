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

/** Takes along an article or a thing with all that the graph says of it, as JSON-LD. */
export function TakeJsonLd({ of, slug, title }: { of: 'article' | 'node'; slug: string; title: string }) {
  const say = useSay();
  const take = async () => say((await saveJsonLd(of, slug)) ? 'JSON-LD saved' : 'The server does not give it now');
  return (
    <button type="button" class="take" aria-label={`JSON-LD of: ${title}`} onClick={take}>
      JSON-LD
    </button>
  );
}

/** Saves what the service exports; whether it gave it. */
export async function saveJsonLd(of: 'article' | 'node', slug: string): Promise<boolean> {
  try {
    const answer = await fetchWithToken(`/export/jsonld?${new URLSearchParams({ [of]: slug })}`);
    if (!answer.ok) return false;
    save(`${slug}.jsonld`, await answer.blob());
    return true;
  } catch {
    return false;
  }
}
