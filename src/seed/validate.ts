import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { FORMAT } from '../domain/format';
import { nearest } from '../domain/nearest';
import { seedSchema } from '../model/json-schema';
import { model } from '../model/load';
import type { Path, SeedFile } from './file';

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  compiled ??= new Ajv({ allErrors: true, strict: false, verbose: true }).compile(seedSchema(model()));
  return compiled;
}

/** Holds a seed against the JSON Schema; everything that is wrong becomes a problem with its place. */
export function validateShape(file: SeedFile): void {
  if (typeof file.data !== 'object' || file.data === null || Array.isArray(file.data)) {
    file.report([], 'SEED_SCHEMA', 'A seed is a map with "parley:" and sections.', {
      hint: 'See docs/seed-format.md.',
    });
    return;
  }
  const version = file.data.parley;
  if (typeof version === 'number' && version !== FORMAT) {
    const hint = version > FORMAT ? 'Use a newer Parley.' : 'Write it in the current format: docs/seed-format.md.';
    file.report(['parley'], 'SEED_FORMAT', `The seed is of format ${version}; this Parley reads ${FORMAT}.`, { hint });
    return;
  }
  const validate = validator();
  if (validate(file.data)) return;
  for (const error of meaningful(validate.errors ?? [])) reportError(file, error);
}

/** Of the errors of an alternative, those of the branch that the editor most likely meant. */
function meaningful(errors: ErrorObject[]): ErrorObject[] {
  const alternatives = errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
  const dropped = new Set<ErrorObject>();
  for (const alternative of alternatives) {
    const inside = errors.filter(
      (error) =>
        error !== alternative &&
        error.schemaPath.startsWith(alternative.schemaPath) === false &&
        error.instancePath.startsWith(alternative.instancePath),
    );
    const deeper = inside.filter(
      (error) =>
        error.keyword !== 'type' && error.keyword !== 'const' && error.keyword !== 'anyOf' && error.keyword !== 'oneOf',
    );
    // a branch of another type says nothing; where something deeper is wrong, that is what to tell
    for (const error of inside) {
      if (error.instancePath === alternative.instancePath && (error.keyword === 'type' || error.keyword === 'const'))
        dropped.add(error);
    }
    if (deeper.length > 0) dropped.add(alternative);
  }
  const seen = new Set<string>();
  return errors.filter((error) => {
    const key = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    if (dropped.has(error) || seen.has(key) || error.keyword === 'propertyNames') return false;
    seen.add(key);
    return true;
  });
}

function reportError(file: SeedFile, error: ErrorObject): void {
  const path = pathOf(error.instancePath);
  const place = path.length === 0 ? 'The seed' : `"${path.join('.')}"`;
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
