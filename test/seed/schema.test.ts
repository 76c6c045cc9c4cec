import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { isEdtf } from '../../src/domain/edtf';
import { FORMAT } from '../../src/domain/format';
import { seedSchema } from '../../src/model/json-schema';
import { model } from '../../src/model/load';
import { fixed } from './tiny';

const schema = seedSchema(model());
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schema, 'seed');

const written = [...model().types.values()].filter((type) => type.name in (schema.definitions as object));
const examples = written.flatMap((type) =>
  [...type.fields.values()]
    .filter((field) => !field.computed && !field.machine)
    .map((field) => [`${type.name}.${field.name}`, type.name, field.name, field.example] as const),
);

/** All dates in EDTF in a value. */
function datesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => (key === 'edtf' ? [String(below)] : datesOf(below)));
}

describe('the JSON Schema of seeds', () => {
  test('is itself one', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test.each(examples)('%s has an example that is valid there', (_, type, field, example) => {
    expect(example).toBeDefined();
    const validate = ajv.compile({ $ref: `seed#/definitions/${type}/properties/${field}` });
    validate(example);
    expect(validate.errors ?? []).toEqual([]);
    for (const date of datesOf(example)) expect([date, isEdtf(date)]).toEqual([date, true]);
  });

  test('the published one is current: npm run generate', () => {
    const file = join(__dirname, '..', '..', 'schema', 'seed.schema.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test('a seed is valid by it, and another format is not', async () => {
    const { parse } = await import('yaml');
    const seed = parse(await fixed());
    expect(ajv.validate('seed', seed)).toBe(true);
    expect(ajv.validate('seed', { ...seed, parley: FORMAT + 1 })).toBe(false);
  });
});
