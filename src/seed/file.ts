import { basename, relative } from 'node:path';
import { Document, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { seedFromJsonLd } from './json-ld';
import type { Problem, ProblemCode } from './problems';
import { sentence, syntaxProblems } from './syntax';

/** The largest seed that is read, in bytes. */
const LARGEST = 32 * 1024 * 1024;

/** The most values that a seed may have, its aliases unfolded, and how deep they may lie. */
const MOST = 5_000_000;
const DEEPEST = 100;

/** How the names of seeds end. */
export const SEED_ENDING = /\.(ya?ml|json|jsonld)$/;

/** A step into a seed: a key or an index. */
export type Path = readonly (string | number)[];

/** The content of a seed as plain data; its shape is what `schema/seed.schema.json` says. */
export interface SeedData {
  parley: number;
  article?: ArticleData;
  /** proposals of `parley draft` that have no place yet */
  draft?: Record<string, unknown[]>;
  [section: string]: unknown;
}

/** What a seed says of its article. */
export interface ArticleData {
  slug: string;
  title: string;
  language: string;
  translation?: boolean;
  textFile?: string;
  sha256?: string;
  length?: number;
  sentences?: [number, number][];
  headings?: number[];
  [field: string]: unknown;
}

/** A seed file as read: its data, and where each part of it stands. */
export class SeedFile {
  readonly name: string;
  data: SeedData;
  readonly problems: Problem[] = [];
  /** what waits for an editor to confirm it: of that nothing is told until then, see `drafts.ts` */
  readonly waiting = new Set<string>();

  constructor(
    readonly path: string,
    readonly document: Document,
    readonly lines: LineCounter,
  ) {
    this.name = shortName(path);
    const data: unknown = document.toJS({ maxAliasCount: 1000 });
    measure(data, new Map(), 0);
    this.data = withoutEmpty(data ?? {}) as SeedData;
  }

  /** The slug of its article; undefined for a file of what articles share. */
  get slug(): string | undefined {
    return this.data.article?.slug;
  }

  /** The file's name without its ending. */
  get base(): string {
    return basename(this.path).replace(SEED_ENDING, '');
  }

  /** Notes a problem at a place of the file, or at the nearest place that exists; a key where `key` is set. */
  report(path: Path, code: ProblemCode, message: string, more: Partial<Problem> & { key?: string } = {}): void {
    const { key, ...rest } = more;
    if (this.waiting.size > 0 && path.some((_, depth) => this.waiting.has(path.slice(0, depth + 1).join('/')))) return;
    this.problems.push({ file: this.name, ...this.placeOf(path, key), code, message, severity: 'error', ...rest });
  }

  /** The problems so far; from now on they are no longer the file's. */
  takeProblems(): Problem[] {
    return this.problems.splice(0);
  }

  /** Where something stands in the file, or the nearest place that exists; its key where `key` is set. */
  placeOf(path: Path, key?: string): { line: number; column: number } {
    const { line, col } = this.lines.linePos(this.offset(path, key));
    return { line, column: col };
  }

  /**
   * What a seed in JSON-LD brings of what articles share, as a file of its own with the same places; afterwards it is
   * no longer in this one.
   */
  takeShared(): SeedFile | undefined {
    const { shared, ...rest } = this.data;
    if (shared === undefined || !this.path.endsWith('.jsonld')) return undefined;
    this.data = rest as SeedData;
    const contents = this.document.get('shared', true);
    const document = new Document({ parley: this.data.parley });
    if (isMap(contents)) {
      for (const pair of contents.items) (document.contents as unknown as YAMLMap).items.push(pair);
    }
    return new SeedFile(this.path, document, this.lines);
  }

  private offset(path: Path, key?: string): number {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? this.document.contents : this.document.getIn(path.slice(0, length), true);
      if (!isNode(node)) continue;
      if (key !== undefined && length === path.length && isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
      }
      if (node.range) return node.range[0];
    }
    return 0;
  }
}

/**
 * Data without what an editor has emptied line by line: a section with nothing below it is none, and an entry with
 * nothing below it says nothing but that it is there.
 */
function withoutEmpty(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const sections = Object.entries(data).filter(([, section]) => section !== null);
  return Object.fromEntries(
    sections.map(([name, section]) => {
      if (typeof section !== 'object' || Array.isArray(section) || name === 'article') return [name, section];
      const entries = Object.entries(section as object);
      if (name === 'draft') return [name, Object.fromEntries(entries.filter(([, list]) => list !== null))];
      return [name, Object.fromEntries(entries.map(([id, entry]) => [id, entry ?? {}]))];
    }),
  );
}

/**
 * How many values there are in a value, those behind aliases as often as they stand there.
 *
 * @throws RangeError where they are too many, lie too deep, or contain themselves
 */
function measure(value: unknown, known: Map<object, number>, depth: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (depth > DEEPEST) throw new RangeError(`it is nested more than ${DEEPEST} deep`);
  const before = known.get(value);
  if (before === Number.POSITIVE_INFINITY) throw new RangeError('it contains itself');
  if (before !== undefined) return before;
  known.set(value, Number.POSITIVE_INFINITY);
  const size = Object.values(value).reduce((sum, entry) => sum + measure(entry, known, depth + 1), 1);
  if (size > MOST) throw new RangeError(`it has more than ${MOST} values`);
  known.set(value, size);
  return size;
}

/** A file's path as it is told to people: relative where it lies below the working folder. */
export function shortName(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

/**
 * Parses the text of a seed (YAML 1.2, of which JSON is a part).
 *
 * A text that is too large, is no YAML, or unfolds its aliases without end becomes an empty seed with a problem.
 */
export function parseSeed(path: string, text: string): SeedFile {
  const lines = new LineCounter();
  if (Buffer.byteLength(text) > LARGEST) {
    const file = new SeedFile(path, parseDocument('{}', { lineCounter: lines }), lines);
    file.report([], 'SEED_TOO_LARGE', `The file has more than ${LARGEST / 1024 / 1024} MiB.`, {
      hint: 'Split it into an article each.',
    });
    return file;
  }
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
      // no !!binary, !!set and the like: a seed is made of maps, lists, strings, numbers and booleans
      resolveKnownTags: false,
    });
    if (document.errors.length === 0) {
      if (path.endsWith('.jsonld')) seedFromJsonLd(document);
      return new SeedFile(path, document, lines);
    }
    const file = new SeedFile(path, parseDocument('{}'), lines);
    for (const told of syntaxProblems(document.errors, text, lines))
      file.problems.push({ file: file.name, ...told, severity: 'error' });
    return file;
  } catch (error) {
    const file = new SeedFile(path, parseDocument('{}', { lineCounter: lines }), lines);
    file.report([], 'SEED_TOO_LARGE', `The file cannot be unfolded: ${sentence((error as Error).message)}`, {
      hint: 'Use fewer aliases and less nesting.',
    });
    return file;
  }
}
