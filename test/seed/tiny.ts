import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Plan } from '../../src/domain/rows';
import type { CheckReport, Problem } from '../../src/seed';
import { check } from '../../src/seed/check';
import { parseSeed, type SeedFile } from '../../src/seed/file';
import { type Loaded, loadSeeds } from '../../src/seed/load';

/** The text of a small invented article; the fish takes two UTF-16 units and is one code point. */
export const TEXT = [
  'Two islands talk about 🐟',
  '',
  '“Nobody asked the fishermen,” said the mayor. The captain denies it, and the captain signed. Fish is dear.',
  '',
].join('\n');

/** A small seed in which nothing is wrong; tests change a place of it. */
export const SEED = `parley: 1
article:
  slug: tiny
  title: Two islands talk about fish
  kind: report
  language: en
  fiction: true
  annotatedBy: [R. Editor]
actors:
  narrator: {kind: person, name: The narrator, named: false, narrator: true}
  mayor: {kind: person, name: The mayor, names: [{text: the mayor}]}
  captain: {kind: person, name: The captain}
  fishermen: {kind: group, name: The fishermen}
propositions:
  nobody-asked:
    text: The fishermen were not asked.
    about: [fishermen]
    claims:
      - {speaker: mayor, at: [{sentence: 2, quote: Nobody asked the fishermen, manner: quoted}]}
      - {speaker: captain, polarity: denies, at: [{sentence: 3, quote: The captain denies it, manner: indirect}]}
  captain-signed:
    text: A signature was given.
    about: [captain]
    speaker: narrator
    at: [{sentence: 3, quote: the captain signed, manner: narrated}]
  fish-is-dear:
    text: Fish costs much.
    about: [fish]
    speaker: narrator
    at: [{sentence: 4, quote: Fish is dear, manner: narrated}]
concepts:
  fish: {label: fish}
events:
  accord:
    kind: agreement
    title: The accord
    said: [captain-signed]
    participants:
      - {is: captain, role: signatory}
`;

/** Files in a folder of their own; paths are relative to it. The folder goes when the tests of the file are done. */
export function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'parley-seed-'));
  folders.push(dir);
  for (const [name, content] of Object.entries(files)) put(dir, name, content);
  return dir;
}

const folders: string[] = [];
if (typeof afterAll === 'function') {
  afterAll(() => {
    for (const dir of folders) rmSync(dir, { recursive: true, force: true });
  });
}

/** Writes a file into such a folder. */
export function put(dir: string, name: string, content: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), content);
}

/** The seed with its positions written, by the fixer itself; so that an example changes one thing alone. */
export async function fixed(seed = SEED, text = TEXT): Promise<string> {
  const { file } = await fix(seed, text);
  return file;
}

/** Runs the fixer over a seed called tiny, and gives the file as it is afterwards. */
export async function fix(seed: string, text = TEXT, ending = 'yaml'): Promise<{ file: string; report: CheckReport }> {
  const { readFileSync } = await import('node:fs');
  const dir = folder({ [`tiny.${ending}`]: seed, 'texts/tiny.txt': text });
  const report = await check({ seedsDir: dir, fix: true });
  return { file: readFileSync(join(dir, `tiny.${ending}`), 'utf8'), report };
}

/** What is wrong with a seed, beside its text. */
export async function problemsOf(seed: string, more: Record<string, string> = {}): Promise<Problem[]> {
  const dir = folder({ 'tiny.yaml': seed, 'texts/tiny.txt': TEXT, ...more });
  return (await check({ seedsDir: dir })).problems;
}

/** The plan of a seed in which nothing is wrong. */
export async function planOf(seed: string, more: Record<string, string> = {}): Promise<Plan> {
  const loaded = await load(seed, more);
  const errors = loaded.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  return loaded.plans[0] as Plan;
}

async function load(seed: string, more: Record<string, string>): Promise<Loaded> {
  const dir = folder({ 'tiny.yaml': seed, 'texts/tiny.txt': TEXT, ...more });
  return loadSeeds({ seedsDir: dir, fix: true });
}

/** A seed with one place changed; the place must be there. */
export function change(seed: string, from: string, to: string): string {
  if (!seed.includes(from)) throw new Error(`The seed has no ${from}`);
  return seed.replace(from, () => to);
}

/** A seed as parsed, with no folder around it. */
export function parsed(seed: string): SeedFile {
  return parseSeed(join(tmpdir(), 'tiny.yaml'), seed);
}
