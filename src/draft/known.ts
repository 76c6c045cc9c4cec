import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSeed } from '../seed/file';
import { listSeeds } from '../seed/shared';

/** An actor or a place that some seed names already. */
export interface KnownName {
  id: string;
  section: 'actors' | 'places';
  kind?: string;
  /** what it is called: its name, and as articles write it */
  names: string[];
}

/** What the seeds know already, as far as a draft can recognize it. */
export interface Known {
  names: KnownName[];
  concepts: { id: string; words: string[] }[];
}

type Body = { name?: unknown; kind?: unknown; names?: unknown; label?: unknown; altLabels?: unknown };

/**
 * What articles share, with the names under which articles write it. What an article alone knows is not known to
 * others, and is left out.
 *
 * @param except the slug of an article whose seed is not to be looked into, since it is the one that is drafted
 */
export function readKnown(seedsDir: string, except?: string): Known {
  const names = new Map<string, KnownName>();
  const concepts: Known['concepts'] = [];
  for (const path of listSeeds(join(seedsDir, 'shared'))) {
    const { data } = parseSeed(path, readFileSync(path, 'utf8'));
    for (const section of ['actors', 'places'] as const) {
      for (const [id, body] of entries(data[section])) {
        const kind = typeof body.kind === 'string' ? { kind: body.kind } : {};
        names.set(id, { id, section, ...kind, names: texts(body.name).map(withoutNote) });
      }
    }
    for (const [id, body] of entries(data.concepts)) {
      concepts.push({ id, words: [...texts(body.label), ...texts(body.altLabels)] });
    }
  }
  for (const path of listSeeds(seedsDir)) {
    if (basename(path).replace(/\.\w+$/, '') === except) continue;
    const { data } = parseSeed(path, readFileSync(path, 'utf8'));
    for (const [id, body] of entries(data.actors)) names.get(id)?.names.push(...written(body.names));
  }
  return { names: [...names.values()], concepts };
}

function entries(section: unknown): [string, Body][] {
  return Object.entries((section ?? {}) as Record<string, Body | null>).filter(
    (entry): entry is [string, Body] => !!entry[1],
  );
}

/** Names as written that mean nobody else: an epithet or a metonym may mean another one in another text. */
function written(names: unknown): string[] {
  if (!Array.isArray(names)) return [];
  return names.flatMap(({ text, kind }) =>
    typeof text === 'string' && (kind ?? 'name') !== 'epithet' && kind !== 'metonym' ? [text] : [],
  );
}

function texts(value: unknown): string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string');
}

/** "Arden (the country)" is called "Arden" in a text. */
function withoutNote(name: string): string {
  return name.replace(/\s*\(.*\)$/, '');
}
