import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { PARLEY } from '../domain/command';
import { FORMAT } from '../domain/format';
import { languageTag } from '../domain/language';
import { nearest } from '../domain/nearest';
import { seedSchema } from '../model/json-schema';
import { model } from '../model/load';
import type { Path, SeedFile } from './file';
import { isFileName } from './texts';

/** How many errors of shape are told of one file; nobody mends more at once. */
const MOST_TOLD = 1000;

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  compiled ??= new Ajv({ allErrors: true, strict: false, strictNumbers: true, verbose: true }).compile(
    seedSchema(model()),
  );
  return compiled;
}

/**
 * Holds a seed against the JSON Schema; everything that is wrong becomes a problem with its place.
 *
 * @returns where something is wrong that can be left out to look at the rest; undefined where nothing else can be read
 */
export function validateShape(file: SeedFile): Path[] | undefined {
  if (typeof file.data !== 'object' || file.data === null || Array.isArray(file.data)) {
    file.report([], 'SEED_SCHEMA', 'A seed is a map with "parley:" and sections.', {
      hint: 'See docs/seed-format.md.',
    });
    return undefined;
  }
  if ('@graph' in file.data) {
    file.report([], 'SEED_SCHEMA', 'The file holds several articles; a seed is one.', {
      hint: `Export each for itself: ${PARLEY} export --format jsonld --article SLUG --out SLUG.jsonld.`,
    });
    return undefined;
  }
  const version: unknown = file.data.parley ?? (Object.keys(file.data).length > 0 ? 0 : undefined);
  if (typeof version === 'number' && version !== FORMAT) {
    const hint =
      version > FORMAT
        ? 'Use a newer Parley.'
        : `Run ${PARLEY} migrate ${file.name}, which brings it to format ${FORMAT}.`;
    const is = version === 0 ? 'does not say its format' : `is of format ${version}`;
    file.report(['parley'], 'SEED_FORMAT', `The seed ${is}; this Parley reads ${FORMAT}.`, { hint });
    return undefined;
  }
  const faults: Path[] = [];
  const validate = validator();
  if (!validate(file.data)) {
    const errors = meaningful(validate.errors ?? []);
    for (const error of errors.slice(0, MOST_TOLD)) reportError(file, error);
    faults.push(...errors.map(faultOf));
    const more = errors.length - MOST_TOLD;
    if (more > 0)
      file.report([], 'SEED_SCHEMA', `There are ${more} more of this kind; they are told when these are mended.`);
  }
  reportCharacters(file, file.data, [], faults);
  const textFile: unknown = file.data.article?.textFile;
  if (typeof textFile === 'string' && !isFileName(textFile)) {
    file.report(['article', 'textFile'], 'SEED_SCHEMA', `${show(textFile)} is not the name of a file.`, {
      hint: 'Name a file of the folder of texts, without a path.',
    });
    faults.push(['article', 'textFile']);
  }
  const language: unknown = file.data.article?.language;
  if (typeof language === 'string' && !languageTag(language)) {
    file.report(['article', 'language'], 'SEED_SCHEMA', `${show(language)} is no language tag.`, {
      hint: 'Expected is one as in en or es-VE.',
    });
    faults.push(['article', 'language']);
  }
  return faults;
}

/** What has to be left out of a seed so that this error is gone, or stands beside what is missing. */
function faultOf({ instancePath, params, propertyName }: ErrorObject): Path {
  const key = params.additionalProperty ?? params.missingProperty ?? propertyName;
  return [...pathOf(instancePath), ...(key === undefined ? [] : [String(key)])];
}

/** Control characters, and half of a pair: Neo4j or a terminal would make something else of them. */
const STRANGE = /\p{Cs}|(?![\t\n\r])\p{Cc}/u;

function reportCharacters(file: SeedFile, value: unknown, path: Path, faults: Path[]): void {
  if (typeof value === 'string') {
    const [found] = STRANGE.exec(value) ?? [];
    if (found === undefined) return;
    const name = `U+${(found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
    file.report(path, 'SEED_SCHEMA', `The character ${name} does not belong into a seed.`, { hint: 'Take it out.' });
    faults.push(path);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, entry] of entries) reportCharacters(file, entry, [...path, key], faults);
  }
}

const ALTERNATIVES = new Set(['anyOf', 'oneOf']);
/** What every branch of another type says of a value; it tells nothing of what the editor meant. */
const UNTELLING = new Set(['type', 'const', 'anyOf', 'oneOf']);

/** Of the errors of an alternative, those of the branch that the editor most likely meant; each once. */
function meaningful(errors: ErrorObject[]): ErrorObject[] {
  const alternatives = new Set<string>();
  const told = new Set<string>(); // where something is wrong that tells more than the failure of an alternative
  for (const { keyword, instancePath } of errors) {
    if (ALTERNATIVES.has(keyword)) alternatives.add(instancePath);
    if (!UNTELLING.has(keyword)) told.add(instancePath);
    for (let at = parentOf(instancePath); at !== undefined && !told.has(at); at = parentOf(at)) told.add(at);
  }
  const seen = new Set<string>();
  return errors.filter(({ keyword, instancePath, params, data }) => {
    if (keyword === 'propertyNames') return false;
    // a proposal need not be whole before it is confirmed
    if (keyword === 'required' && (data as { draft?: unknown } | null)?.draft !== undefined) return false;
    if (ALTERNATIVES.has(keyword) && told.has(instancePath)) return false;
    if ((keyword === 'type' || keyword === 'const') && alternatives.has(instancePath)) return false;
    const key = `${instancePath} ${keyword} ${JSON.stringify(params)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function parentOf(instancePath: string): string | undefined {
  return instancePath === '' ? undefined : instancePath.slice(0, instancePath.lastIndexOf('/'));
}

function reportError(file: SeedFile, error: ErrorObject): void {
  const path = pathOf(error.instancePath);
  const place = path.length === 0 ? 'The seed' : `"${path.join('.')}"`;
  if (isQuotedNumber(error)) {
    file.report(path, 'SEED_SCHEMA', `${place} is ${show(error.data)}, a text, where a number is needed.`, {
      hint: 'Write it without quotation marks.',
    });
    return;
  }
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties as object) ?? {});
      const near = nearest(unknown, known);
      file.report(path, 'SEED_UNKNOWN_FIELD', `${place} has no field "${unknown}".`, {
        hint: near ? `Did you mean "${near}"?` : `It has: ${known.join(', ')}.`,
        key: unknown,
      });
      return;
    }
    case 'required':
      file.report(path, 'SEED_SCHEMA', `${place} lacks "${error.params.missingProperty}".`, { hint: 'Add it.' });
      return;
    case 'oneOf': {
      const words = (error.schema as { const?: string }[]).map((option) => option.const).filter(Boolean) as string[];
      const near = typeof error.data === 'string' ? nearest(error.data, words) : undefined;
      const hint = `${near ? `Did you mean "${near}"? ` : ''}One of: ${words.join(', ')}.`;
      file.report(path, 'SEED_SCHEMA', `${place} is ${show(error.data)}, which is not in its list.`, { hint });
      return;
    }
    case 'anyOf': {
      const { description } = (error.parentSchema ?? {}) as { description?: string };
      const hint = `${description ?? 'Here stands something else.'} See docs/seed-format.md.`;
      file.report(path, 'SEED_SCHEMA', `${place} is ${show(error.data)}, which cannot stand there.`, { hint });
      return;
    }
    case 'pattern': {
      const hint = 'Use lower-case words with hyphens.';
      const id = error.propertyName ?? String(error.data);
      file.report(path, 'SEED_SCHEMA', `${show(id)} at ${place} is no id.`, {
        hint,
        ...(error.propertyName ? { key: id } : {}),
      });
      return;
    }
    default:
      file.report(path, 'SEED_SCHEMA', `${place} ${error.message ?? 'is wrong'}; it is ${show(error.data)}.`);
  }
}

/** Whether a number stands there as a text, where the number itself could. */
function isQuotedNumber({ keyword, params, schema, data }: ErrorObject): boolean {
  if (typeof data !== 'string' || !/^-?\d+(\.\d+)?$/.test(data)) return false;
  const types = keyword === 'anyOf' ? (schema as { type?: string }[]).map(({ type }) => type) : [params.type];
  return types.some((type) => type === 'integer' || type === 'number');
}

function pathOf(instancePath: string): Path {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
