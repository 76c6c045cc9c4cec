import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { PARLEY } from '../domain/command';
import { FORMAT } from '../domain/format';
import { ParleyError } from '../errors';

/**
 * What brings a seed of one format to the next, by the format it starts from: takes the content of the file and gives
 * it back, comments and layout as they are. Format 0 is of before seeds said theirs.
 */
const STEPS: Record<number, (content: string) => string> = { 0: (content) => withVersion(content, 1) };

/** What became of a seed. */
export interface Migrated {
  from: number;
  to: number;
}

/**
 * Brings a seed to the present format, in place; one that is there already is not touched.
 *
 * @throws ParleyError SEED_NOT_FOUND where there is no file, SEED_INVALID where it is no seed, SEED_NEWER_FORMAT where
 *   a newer Parley wrote it
 */
export function migrateSeed(path: string): Migrated {
  const content = read(path);
  const from = formatOf(content, path);
  let migrated = content;
  for (let format = from; format < FORMAT; format++)
    migrated = (STEPS[format] as (content: string) => string)(migrated);
  if (migrated !== content) writeFileSync(path, migrated);
  return { from, to: FORMAT };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ParleyError(
      'SEED_NOT_FOUND',
      `There is no seed ${path}`,
      'Name a file, for example seeds/my-article.yaml.',
      {
        cause,
      },
    );
  }
}

function formatOf(content: string, path: string): number {
  const document = parseDocument(content, { prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) {
    throw new ParleyError('SEED_INVALID', `${path} is no map in YAML or JSON`, `"${PARLEY} check" tells where.`);
  }
  const version: unknown = document.get('parley') ?? 0;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    throw new ParleyError(
      'SEED_INVALID',
      `"parley:" in ${path} is no version`,
      `Write the one it has, for example ${FORMAT}.`,
    );
  }
  if (version <= FORMAT) return version;
  throw new ParleyError(
    'SEED_NEWER_FORMAT',
    `${path} is of format ${version}; this Parley reads ${FORMAT}`,
    'Use a newer Parley.',
  );
}

/** The same file with another version, or with one where it has none. */
function withVersion(content: string, version: number): string {
  const { contents } = parseDocument(content);
  if (!isMap(contents)) return content;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'parley');
  if (pair && isNode(pair.value) && pair.value.range) {
    return content.slice(0, pair.value.range[0]) + version + content.slice(pair.value.range[1]);
  }
  const first = contents.items[0]?.key;
  const at = isNode(first) && first.range ? first.range[0] : contents.flow ? content.indexOf('{') + 1 : content.length;
  const newline = content.includes('\r\n') ? '\r\n' : '\n';
  const separator = contents.items.length === 0 ? '' : ', ';
  const entry = contents.flow ? `"parley": ${version}${separator}` : `parley: ${version}${newline}`;
  return content.slice(0, at) + entry + content.slice(at);
}
