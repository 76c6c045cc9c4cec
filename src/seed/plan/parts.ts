import { PARLEY } from '../../domain/command';
import { exacterDate } from '../../domain/date-words';
import { boundsOf, isEdtf } from '../../domain/edtf';
import type { Value } from '../../domain/rows';
import { slugify } from '../../domain/slug';
import type { Source } from '../../domain/standing';
import { model } from '../../model/load';
import type { RelationDef, TypeDef } from '../../model/types';
import type { Path, SeedFile } from '../file';
import type { Builder } from './builder';
import { type Body, isBody } from './registry';
import { planRelations, propertiesOf } from './things';

/** Plans value-like parts of a node: quantities, times, names, mappings. Their ids follow from their words. */
export function planParts(
  builder: Builder,
  owner: string,
  field: RelationDef,
  written: unknown,
  at: { file: SeedFile; path: Path },
  source?: Source,
): void {
  const type = model().types.get(field.target) as TypeDef;
  const list = Array.isArray(written) ? written : [written];
  for (const [index, body] of list.entries()) {
    if (!isBody(body)) continue;
    const path = Array.isArray(written) ? [...at.path, index] : at.path;
    const values = valuesOf(type, body, path, at.file);
    const words = String(values[type.nameFrom] ?? field.name);
    const slug = builder.free(builder.local(owner, `${field.name.toLowerCase()}.${slugify(words)}`));
    const row = builder.node(slug, type, values);
    builder.relate(owner, field.rel, slug);
    if (type.name === 'Name') builder.relate(slug, 'WRITTEN_IN', builder.article);
    const own = type.stated && field.stated ? builder.sources.of(body, path, source, false, at.file) : source;
    if (type.stated && field.stated) builder.state(row, own);
    planRelations(builder, slug, type, body, { file: at.file, path }, own);
  }
}

function valuesOf(type: TypeDef, body: Body, path: Path, file: SeedFile): Record<string, Value | undefined> {
  const values = propertiesOf(type, body);
  if (type.name === 'Quantity') return quantity(body, values, path, file);
  if (type.name === 'Time') return time(body, values, path, file);
  if (type.name === 'Name' && values.start === undefined) {
    file.report(path, 'SEED_UNFIXED', 'The name has no position.', { hint: `Run ${PARLEY} check --fix --texts DIR.` });
  }
  return values;
}

const MONEY = /\b(dollar|euro|pound|franc|peso|yen|yuan|rouble|ruble|crown|bol[ií]var|money)s?\b|[$€£¥]/i;

function quantity(
  body: Body,
  values: Record<string, Value | undefined>,
  path: Path,
  file: SeedFile,
): Record<string, Value | undefined> {
  const exactly = body.exactly as number | undefined;
  const min = exactly ?? (values.min as number | undefined);
  const max = exactly ?? (values.max as number | undefined);
  if (min === undefined && max === undefined) {
    file.report(path, 'SEED_QUANTITY', 'The quantity has no number.', {
      hint: 'Add "exactly:", or "min:" and "max:".',
    });
  } else if (min !== undefined && max !== undefined && min > max) {
    file.report(path, 'SEED_QUANTITY', `The quantity runs from ${min} down to ${max}.`, {
      hint: 'Put the lesser first.',
    });
  }
  const looksLikeMoney = MONEY.test(`${body.unit ?? ''} ${body.words ?? ''}`);
  if (looksLikeMoney && body.currency === undefined) {
    file.report(path, 'SEED_CURRENCY', 'The amount has no currency.', {
      hint: 'Add "currency:" with its ISO 4217 code, or its name.',
    });
  }
  return { ...values, min, max };
}

function time(
  body: Body,
  values: Record<string, Value | undefined>,
  path: Path,
  file: SeedFile,
): Record<string, Value | undefined> {
  const edtf = body.edtf as string | undefined;
  if (edtf === undefined || isEdtf(edtf)) reportVague(body, path, file);
  if (edtf === undefined) return values;
  if (!isEdtf(edtf)) {
    file.report([...path, 'edtf'], 'SEED_DATE', `"${edtf}" is no date in EDTF.`, {
      hint: 'For example 2023-10, 2020/.., XXXX-03, [2018..2020].',
    });
    return values;
  }
  return { ...values, ...boundsOf(edtf) };
}

/** A date that could be exact: by its own words, or since the day of the article is known from which it is counted. */
function reportVague(body: Body, path: Path, file: SeedFile): void {
  const { language = 'en', published } = (file.data.article ?? {}) as { language?: string; published?: string };
  const words = String(body.words ?? '');
  const exact = exacterDate(words, body.edtf as string | undefined, language);
  const counted = body.anchor === 'unresolved' && published !== undefined;
  if (exact === undefined && !counted) return;
  const why = exact === undefined ? `the article is of ${published}` : `its words allow ${exact}`;
  file.report(path, 'SEED_DATE_VAGUE', `“${words}” may be told more exactly: ${why}.`, {
    severity: 'note',
    hint: 'Write it in "edtf:", where the text bears it; else leave it.',
  });
}
