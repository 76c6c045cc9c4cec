import { FORMAT } from '../domain/format';
import { draftSchema, homelessDrafts } from './draft-schema';
import type { EnumDef, FieldDef, Model, RelationDef, TypeDef } from './types';

type Schema = Record<string, unknown>;

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
const REFERENCE = '^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$';
/** Long enough for any sentence, short enough that no seed can fill the memory. */
const LONGEST = 2000;

/**
 * The JSON Schema (draft-07) of a seed, made from the model: every section, field and word that an editor may
 * write, each with its description and an example.
 */
export function seedSchema(model: Model): Schema {
  const sections: Record<string, Schema> = {};
  const definitions: Record<string, Schema> = {
    ...envelope(),
    id: { type: 'string', pattern: ID, maxLength: 120, description: 'An id: lower-case words with hyphens.' },
    reference: { type: 'string', pattern: REFERENCE, maxLength: 240, description: 'The id of something else.' },
    fact: factSchema(),
    draft: draftSchema(),
    ...edgeDefinitions(model),
  };
  for (const definition of model.enums.values()) definitions[definition.name] = enumSchema(definition);
  for (const type of model.types.values()) {
    if (type.computed || !isWritten(type)) continue;
    definitions[type.name] = typeSchema(type, model);
    if (!type.section) continue;
    sections[type.section] =
      type.section === 'article' ? { $ref: `#/definitions/${type.name}` } : mapOf(type.name, type.description);
  }
  Object.assign(definitions, listDefinitions(Object.keys(definitions).filter((name) => isListed(name, model))));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://parley.example/schema/seed.schema.json',
    title: 'A seed of Parley',
    description: 'One article (or what articles share) as a graph: see docs/seed-format.md.',
    type: 'object',
    required: ['parley'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this schema stands, for editors of JSON.' },
      parley: { const: FORMAT, description: 'The version of the seed format.' },
      ...sections,
      draft: homelessDrafts(),
    },
    definitions,
  };
}

/** Whether a list of it stands anywhere: of references of all kinds, and of value-like parts. */
function isListed(name: string, model: Model): boolean {
  return name === 'reference' || name === 'fact' || name.includes('.') || model.types.get(name)?.value === true;
}

/** Whether an editor ever writes this type: in a section, or as a part or nested node of one that he writes. */
function isWritten(type: TypeDef): boolean {
  return type.section !== undefined || type.value || type.within.length > 0;
}

function mapOf(name: string, description: string): Schema {
  return {
    type: 'object',
    description,
    propertyNames: { $ref: '#/definitions/id' },
    additionalProperties: { $ref: `#/definitions/${name}` },
    maxProperties: 20000,
  };
}

function enumSchema(definition: EnumDef): Schema {
  return {
    description: definition.description,
    oneOf: [...definition.values].map(([word, description]) => ({ const: word, description })),
  };
}

/** What every fact may carry: who says it, or why the editor reads it. */
function envelope(): Record<string, Schema> {
  return {
    said: {
      description: 'The claims that state it: `proposition.speaker`, or the proposition alone where one speaks.',
      examples: [['nobody-asked']],
      type: 'array',
      minItems: 1,
      maxItems: 500,
      items: { $ref: '#/definitions/reference' },
    },
    editor: {
      description: 'Why the editor reads it, where nobody says it.',
      examples: ['The text names no host; the talks are held in his house.'],
      type: 'string',
      minLength: 3,
      maxLength: LONGEST,
    },
    reading: {
      description: 'The reading under which it holds: `ambiguity.reading`.',
      examples: ['who-they-are.fishermen'],
      $ref: '#/definitions/reference',
    },
    standing: {
      description:
        'Affirmed, denied or open; left out, it follows from the polarity of the claims, as contested always does, for they tell who is against it.',
      examples: ['denied'],
      enum: ['affirmed', 'denied', 'open'],
    },
  };
}

const ENVELOPE = Object.fromEntries(
  ['said', 'editor', 'reading', 'standing'].map((name) => [name, { $ref: `#/definitions/${name}` }]),
);

function typeSchema(type: TypeDef, model: Model): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const field of type.fields.values()) {
    if (field.computed) continue;
    properties[field.name] = fieldSchema(field, type.name);
    // what a shared file says of a node need not be said again where an article adds to it
    if (field.required && type.scope !== 'shared') required.push(field.name);
  }
  const extra = type.name === 'Article' ? sentenceTable() : type.name === 'Passage' ? passagePlace() : {};
  const claim = type.name === 'Proposition' ? inlineClaim(model, properties) : {};
  const carries = type.stated || type.scope === 'shared' || type.editorial || type.name === 'Proposition';
  return {
    type: 'object',
    description: type.description,
    additionalProperties: false,
    ...(required.length > 0 ? { required: type.name === 'Passage' ? ['sentence', ...required] : required } : {}),
    properties: {
      ...properties,
      ...extra,
      ...claim,
      ...(carries ? ENVELOPE : {}),
      draft: { $ref: '#/definitions/draft' },
    },
  };
}

function fieldSchema(field: FieldDef, owner: string): Schema {
  const notes = {
    description: field.description,
    ...(field.example !== undefined ? { examples: [field.example] } : {}),
  };
  if (field.kind === 'property') {
    const one = field.enum ? { $ref: `#/definitions/${field.is}` } : scalarSchema(field.is);
    return field.many ? { ...notes, type: 'array', maxItems: 200, items: one } : { ...notes, allOf: [one] };
  }
  if (field.kind === 'nodes') return { ...mapOf(field.target, field.description), ...notes };
  if (field.kind === 'parts') return { ...notes, allOf: [oneOrMany(field.target)] };
  const name = referenceName(field, owner);
  return { ...notes, allOf: [field.many || field.fact ? oneOrMany(name) : { $ref: `#/definitions/${name}` }] };
}

function scalarSchema(is: string): Schema {
  if (is === 'integer') return { type: 'integer' };
  if (is === 'number') return { type: 'number' };
  if (is === 'boolean') return { type: 'boolean' };
  return { type: 'string', minLength: 1, maxLength: LONGEST };
}

/** The schema of one or of a list; as a definition of its own, since it stands at hundreds of fields. */
function oneOrMany(name: string): Schema {
  return { $ref: `#/definitions/${name}.oneOrMany` };
}

function listDefinitions(names: Iterable<string>): Record<string, Schema> {
  return Object.fromEntries(
    [...names].map((name) => {
      const one = { $ref: `#/definitions/${name}` };
      return [`${name}.oneOrMany`, { anyOf: [one, { type: 'array', maxItems: 2000, items: one }] }];
    }),
  );
}

/** A reference that is a stated fact: an id, or an id with who says so. */
function factSchema(edge: Record<string, Schema> = {}): Schema {
  const bare = { $ref: '#/definitions/reference' };
  const full = {
    type: 'object',
    additionalProperties: false,
    required: ['is'],
    properties: { is: bare, ...edge, ...ENVELOPE },
  };
  return { anyOf: [bare, full] };
}

function edgeDefinitions(model: Model): Record<string, Schema> {
  const definitions: Record<string, Schema> = {};
  for (const type of model.types.values()) {
    for (const field of type.fields.values()) {
      if (field.kind === 'property' || field.edge.size === 0) continue;
      const edge = Object.fromEntries(
        [...field.edge].map(([name, is]) => [
          name,
          model.enums.has(is)
            ? { $ref: `#/definitions/${is}` }
            : is === 'string'
              ? scalarSchema(is)
              : { $ref: '#/definitions/reference' },
        ]),
      );
      definitions[`${type.name}.${field.name}`] = factSchema(edge);
    }
  }
  return definitions;
}

function referenceName(field: RelationDef, owner: string): string {
  if (field.edge.size > 0) return `${owner}.${field.name}`;
  return field.fact ? 'fact' : 'reference';
}

/** A single speaker's claim stands right in the proposition; several stand in a list. */
function inlineClaim(model: Model, taken: Record<string, Schema>): Record<string, Schema> {
  const claim = model.types.get('Claim') as TypeDef;
  const fields = [...claim.fields.values()].filter((field) => !field.computed && !(field.name in taken));
  return {
    ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, claim.name)])),
    claims: {
      description: 'The claims on it where several speak.',
      type: 'array',
      minItems: 1,
      maxItems: 500,
      items: { $ref: '#/definitions/Claim' },
    },
  };
}

function sentenceTable(): Record<string, Schema> {
  const position = { type: 'integer', minimum: 0 };
  return {
    slug: { $ref: '#/definitions/id', description: "The file's name, and the beginning of the ids of its own." },
    sentences: {
      description: 'Start and end of each heading and sentence in code points; written by `parley check --fix`.',
      type: 'array',
      maxItems: 100000,
      items: { type: 'array', minItems: 2, maxItems: 2, items: position },
    },
    headings: {
      description: 'Which of them are headings, by number; written by `parley check --fix`.',
      type: 'array',
      items: { type: 'integer', minimum: 1 },
    },
  };
}

function passagePlace(): Record<string, Schema> {
  const position = { type: 'integer', minimum: 0 };
  const number = { type: 'integer', minimum: 1 };
  return {
    sentence: {
      description: 'The number of the sentence, or a list of numbers.',
      examples: [4],
      anyOf: [number, { type: 'array', minItems: 1, maxItems: 200, items: number }],
    },
    span: {
      description: 'Start and end of each stretch that bears the claim; written by `parley check --fix`.',
      type: 'array',
      minItems: 1,
      items: { type: 'array', minItems: 2, maxItems: 2, items: position },
    },
    quoteAt: { ...position, description: 'Where the quotation begins; written by `parley check --fix`.' },
  };
}
