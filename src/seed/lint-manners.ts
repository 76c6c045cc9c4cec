import { type Quoted, quotedStretches } from '../domain/quotations';
import { codePoints } from '../domain/sentences';
import type { SeedFile } from './file';
import { type Placed, placesOf } from './places';
import type { Text } from './texts';

/** What can open or close words of somebody, an opening dash included. */
const MARK = /[“”„‟"«»‹›‘]|^\s*[-–—]/u;
/** Fewer words in marks may be a title, or a word that the narrator holds at a distance. */
const SPEECH = 5;
const FEWEST = 3;

/**
 * Tells of passages whose manner the quotation marks of the text do not bear out: quoted, in a sentence without any, or
 * narrated, in the midst of what somebody says. Where an article quotes without marks, as an interview does its
 * answers, nothing is told.
 */
export function lintManners(file: SeedFile, text: Text): void {
  const stretches = quotedStretches(text.content);
  const passages = placesOf(file).filter(({ kind, body }) => kind === 'passage' && typeof body.quoteAt === 'number');
  const around = new Map(passages.map((place) => [place, stretchAround(place, stretches)]));
  const quoted = passages.filter(({ body }) => body.manner === 'quoted');
  const inMarks = quoted.filter((place) => around.get(place)).length;
  const marksCount = file.data.article?.kind !== 'interview' && inMarks >= 2 * (quoted.length - inMarks);
  for (const place of passages) {
    const within = around.get(place);
    const { manner } = place.body;
    if (manner === 'quoted' && marksCount && !within && standsUnmarked(file, place, text, stretches)) {
      report(file, place, 'stands in no quotation marks', 'Its manner is rather "indirect" or "narrated".');
    }
    if (manner === 'narrated' && within && isSpeech(place, within, text))
      report(file, place, 'stands in quotation marks', 'Its manner is rather "quoted", and the claim the speaker\'s.');
  }
}

function report(file: SeedFile, { path, body }: Placed, how: string, hint: string): void {
  const message = `“${body.quote}” is given as ${body.manner}, and ${how}.`;
  file.report([...path, 'manner'], 'SEED_MANNER', message, { severity: 'warning', hint });
}

function stretchAround({ body }: Placed, stretches: readonly Quoted[]): Quoted | undefined {
  const start = Number(body.quoteAt);
  const end = start + codePoints(String(body.quote));
  // the marks themselves may be part of what is quoted
  return stretches.find((stretch) => stretch.start - 1 <= start && end <= stretch.end + 1);
}

/** Whether no mark stands in the sentences of a passage, and none is open there that an earlier paragraph left so. */
function standsUnmarked(file: SeedFile, { body }: Placed, text: Text, stretches: readonly Quoted[]): boolean {
  const open = stretches.find(({ unclosed }) => unclosed)?.start ?? Number.POSITIVE_INFINITY;
  return [body.sentence].flat().every((number) => {
    const [start, end] = file.data.article?.sentences?.[Number(number) - 1] ?? [0, 0];
    const touched = stretches.some((stretch) => stretch.start < end && start < stretch.end);
    return end < open && !touched && !MARK.test(text.slice(start, end));
  });
}

function isSpeech({ body }: Placed, { start, end, unclosed }: Quoted, text: Text): boolean {
  const words = (some: string) => some.split(/\s+/).filter(Boolean).length;
  return !unclosed && words(String(body.quote)) >= FEWEST && words(text.slice(start, end)) >= SPEECH;
}
