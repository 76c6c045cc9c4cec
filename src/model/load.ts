import { type Documents, readDocuments, storedDocuments } from './documents';
import type { EnumDef, FieldDef, InverseDef, Model, RelationDef, TypeDef } from './types';

type Raw = Record<string, unknown>;
const SCALARS = new Set(['string', 'text', 'integer', 'number', 'boolean', 'edtf', 'uri']);

let loaded: Model | undefined;

/** The project's model, read once. */
export function model(): Model {
  loaded ??= loadModel(storedDocuments() ?? readDocuments());
  return loaded;
}

/**
 * Makes a model of its documents, one a domain (see `schema/model/README.md`).
 *
 * @throws Error where a field names an enum or type that does not exist
 */
export function loadModel(documents: Documents): Model {
  const enums = new Map<string, EnumDef>();
  const types = new Map<string, TypeDef>();
  for (const [domain, raw] of Object.entries(documents)) {
    for (const [name, body] of Object.entries(raw.enums ?? {})) enums.set(name, readEnum(name, body as Raw));
    for (const [name, body] of Object.entries(raw.types ?? {})) types.set(name, readType(name, domain, body as Raw));
  }
  const model = { enums, types };
  verify(model);
  return model;
}

function readEnum(name: string, raw: Raw): EnumDef {
  return {
    name,
    description: String(raw.description),
    values: new Map(Object.entries(raw.values as Record<string, string>)),
  };
}

function readType(name: string, domain: string, raw: Raw): TypeDef {
  const within = [raw.within, ...((raw.alsoWithin as string[] | undefined) ?? [])].filter(Boolean) as string[];
  const fields = new Map<string, FieldDef>();
  for (const [key, body] of Object.entries((raw.fields as Raw) ?? {})) fields.set(key, readField(key, body as Raw));
  return {
    name,
    domain,
    description: String(raw.description),
    ...(raw.section ? { section: String(raw.section) } : {}),
    within,
    scope: (raw.scope as 'shared' | 'article') ?? 'article',
    stated: raw.stated === true,
    editorial: raw.editorial === true,
    computed: raw.computed === true,
    value: raw.value === true,
    ...(raw.labelBy ? { labelBy: String(raw.labelBy) } : {}),
    nameFrom: String(raw.name ?? 'name'),
    orders: new Map(Object.entries((raw.orders as Record<string, string>) ?? {})),
    variants: new Map(Object.entries((raw.variants as Record<string, { kind: string; plural: string }>) ?? {})),
    ...(raw.relationship ? { relationship: raw.relationship as NonNullable<TypeDef['relationship']> } : {}),
    fields,
  };
}

function readField(name: string, raw: Raw): FieldDef {
  const base = {
    name,
    graphql: String(raw.graphql ?? name),
    description: String(raw.description ?? ''),
    example: raw.example,
    required: raw.required === true,
    many: raw.many === true || raw.list === true,
    computed: raw.computed === true || (raw.seed === false && raw.nodes !== undefined),
    machine: raw.seed === false && raw.nodes === undefined,
    seedOnly: raw.seedOnly === true,
    hidden: raw.hidden === true,
    filter: raw.filter === true,
    ...(raw.only ? { only: String(raw.only) } : {}),
  };
  if (raw.is !== undefined) {
    const is = String(raw.is);
    return {
      ...base,
      kind: 'property',
      is,
      enum: !SCALARS.has(is),
      ...(raw.default !== undefined ? { default: raw.default } : {}),
    };
  }
  const kind = raw.parts ? 'parts' : raw.nodes ? 'nodes' : 'to';
  const inverse = raw.inverse as Raw | undefined;
  return {
    ...base,
    kind,
    target: String(raw.parts ?? raw.nodes ?? raw.to),
    rel: String(raw.rel),
    direction: (raw.direction as 'in' | 'out') ?? 'out',
    fact: raw.fact === true,
    stated: raw.stated !== false,
    shape:
      raw.one === true && raw.fact !== true ? 'one' : kind === 'parts' || raw.list === true ? 'list' : 'connection',
    edge: new Map(Object.entries((raw.edge as Record<string, string>) ?? {})),
    acyclic: raw.acyclic === true,
    ...(inverse?.description ? { inverse: readInverse(inverse) } : {}),
  };
}

function readInverse(raw: Raw): InverseDef {
  return {
    field: String(raw.field),
    description: String(raw.description),
    one: raw.one === true,
    big: raw.big === true,
  };
}

function verify({ enums, types }: Model): void {
  for (const type of types.values()) {
    for (const field of type.fields.values()) {
      const where = `${type.domain}.yaml: ${type.name}.${field.name}`;
      if (field.kind === 'property') {
        if (field.enum && !enums.has(field.is))
          throw new Error(`${where} is of an enum that does not exist: ${field.is}`);
      } else if (field.target !== 'Entity' && !types.has(field.target)) {
        throw new Error(`${where} leads to a type that does not exist: ${field.target}`);
      } else if (!type.relationship && !/^[A-Z][A-Z_]*$/.test(field.rel)) {
        throw new Error(`${where} has no relationship type`);
      }
    }
  }
}

/** The relations of a type, those without properties of a node. */
export function relations(type: TypeDef): RelationDef[] {
  return [...type.fields.values()].filter((field): field is RelationDef => field.kind !== 'property');
}

/** The label in the graph for a word of an enum: `government-body` → `GovernmentBody`. */
export function labelOf(word: string): string {
  return word.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

/** The GraphQL enum value for a word of the model: `leaves-open` → `LEAVES_OPEN`, `exactMatch` → `EXACT_MATCH`. */
export function enumValueOf(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/-/g, '_')
    .toUpperCase();
}
