import { PARLEY } from '../../domain/command';
import type { NodeRow } from '../../domain/rows';
import { codePoints } from '../../domain/sentences';
import { slugify } from '../../domain/slug';
import { model } from '../../model/load';
import type { TypeDef } from '../../model/types';
import type { Path } from '../file';
import type { Builder } from './builder';
import { type Body, isBody } from './registry';

/** The most words that a quotation may have. */
export const LONGEST_QUOTE = 12;

/**
 * Plans passages as written in a seed. The same sentence, quotation and manner is one passage, however many claims
 * it bears. Positions come from the seed's table of sentences and from `quoteAt`.
 */
export function planPassages(builder: Builder, written: unknown, path: Path): NodeRow[] {
  if (written === undefined) return [];
  const list = Array.isArray(written) ? written : [written];
  return list.flatMap((body, index) => {
    if (!isBody(body)) return [];
    const row = planPassage(builder, body, Array.isArray(written) ? [...path, index] : path);
    return row ? [row] : [];
  });
}

function planPassage(builder: Builder, body: Body, path: Path): NodeRow | undefined {
  const { file } = builder;
  const quote = String(body.quote ?? '');
  const manner = String(body.manner ?? 'narrated');
  const words = quote.split(/\s+/).filter(Boolean).length;
  if (words > LONGEST_QUOTE) {
    file.report(
      [...path, 'quote'],
      'SEED_QUOTE_LONG',
      `The quotation has ${words} words; ${LONGEST_QUOTE} are allowed.`,
      {
        hint: 'Keep the words that matter.',
      },
    );
  }
  const numbers = [body.sentence as number | number[]].flat().sort((a, b) => a - b);
  const segments = (body.span as [number, number][] | undefined) ?? segmentsOf(builder, numbers, path);
  if (!segments) return undefined;
  const start = segments[0]?.[0] as number;
  const end = segments.at(-1)?.[1] as number;
  const quoteStart = body.quoteAt as number | undefined;
  if (quoteStart === undefined) {
    file.report(path, 'SEED_UNFIXED', 'The quotation has no position.', {
      hint: `Run ${PARLEY} check --fix --texts DIR.`,
    });
  } else if (!segments.some(([from, to]) => from <= quoteStart && quoteStart + codePoints(quote) <= to)) {
    file.report([...path, 'quoteAt'], 'SEED_UNFIXED', 'The quotation lies outside its sentence.', {
      hint: `Run ${PARLEY} check --fix --texts DIR.`,
    });
  }
  const stem = `${builder.article}:s${numbers.join('-')}.${slugify(quote)}`;
  const slug = manner === 'quoted' ? stem : `${stem}.${manner}`;
  const known = builder.nodes.get(slug);
  if (known) return known;
  const row = builder.node(slug, model().types.get('Passage') as TypeDef, {
    name: quote,
    quote,
    quoteStart,
    start,
    end,
    segments: segments.flat(),
    manner,
    inTranslation: builder.file.data.article?.translation === true,
  });
  builder.relate(slug, 'FROM_ARTICLE', builder.article);
  for (const number of numbers) builder.relate(slug, 'IN_SENTENCE', `${builder.article}:s${number}`);
  return row;
}

/** Where sentences lie; neighbours are one segment. */
function segmentsOf(builder: Builder, numbers: number[], path: Path): [number, number][] | undefined {
  const table = builder.file.data.article?.sentences;
  if (!table) return undefined;
  const segments: [number, number][] = [];
  for (const [index, number] of numbers.entries()) {
    const sentence = table[number - 1];
    if (!sentence) {
      builder.file.report([...path, 'sentence'], 'SEED_SENTENCE', `The article has no sentence ${number}.`, {
        hint: `It has ${table.length}.`,
      });
      return undefined;
    }
    const last = segments.at(-1);
    if (last && numbers[index - 1] === number - 1) last[1] = sentence[1];
    else segments.push([sentence[0], sentence[1]]);
  }
  return segments;
}
