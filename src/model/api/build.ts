import { model } from '../load';
import type { Model, PropertyDef, RelationDef, TypeDef } from '../types';
import { connectionField, connectionType, fieldMap, orderOf } from './connections';
import { entityFields, entityInterfaces, statedFields } from './entity';
import { extraFields } from './extras';
import { filterOf } from './filters';
import { inverseHop, relationHop } from './hops';
import { apiName, enumOf, pluralOf, rootName, scalarOf, sentence, variantLabel, wordsOf } from './names';
import type { Api, ApiField, ApiType } from './shape';

let built: Api | undefined;

/** The API that follows from the project's model, built once. */
export function api(): Api {
  built ??= buildApi(model());
  return built;
}

/**
 * Builds the API from a model: types, connections, filters, orders and roots.
 *
 * @throws Error where two fields of a type have the same name
 */
export function buildApi(of: Model): Api {
  const made: Api = { types: new Map(), enums: new Map(), filters: new Map(), orders: new Map(), roots: new Map() };
  for (const { name, description, values } of of.enums.values()) {
    made.enums.set(name, enumOf(name, domainOf(of, name), description, values));
  }
  entityInterfaces(made, of);
  const nodes = [...of.types.values()].filter((type) => !type.relationship);
  for (const type of nodes) addType(made, of, type);
  for (const type of nodes) if (!type.value && type.orders.size > 0) addRoots(made, of, type);
  return made;
}

/** The domain of the first type that has the enum. */
function domainOf(of: Model, name: string): string {
  for (const type of of.types.values()) {
    for (const field of type.fields.values()) {
      if (field.kind === 'property' ? field.is === name : [...field.edge.values()].includes(name)) return type.domain;
    }
  }
  return 'entity';
}

interface Owned {
  field: ApiField;
  /** the variant that alone has it */
  only?: string;
}

function addType(made: Api, of: Model, type: TypeDef): void {
  const name = apiName(type.name);
  const fields = fieldsOf(made, of, type);
  const general: ApiType = {
    kind: type.variants.size > 0 ? 'interface' : 'object',
    name,
    domain: type.domain,
    description: type.description,
    interfaces: ['Node', 'Entity', ...(type.stated ? ['Stated'] : [])],
    fields: unique(
      name,
      fields.filter(({ only }) => !only),
    ),
    model: type.name,
    label: type.name,
  };
  made.types.set(name, general);
  for (const variant of type.variants.keys()) {
    made.types.set(variant, {
      ...general,
      kind: 'object',
      name: variant,
      description: variantDescription(of, type, variant),
      interfaces: [...general.interfaces, name],
      fields: unique(
        variant,
        fields.filter(({ only }) => !only || only === variant),
      ),
      label: variantLabel(type, variant),
    });
  }
}

function variantDescription(of: Model, type: TypeDef, variant: string): string {
  const words = wordsOf(type.name);
  const kind = type.variants.get(variant)?.kind ?? '*';
  const labelled = type.fields.get(type.labelBy ?? '');
  const meaning = labelled?.kind === 'property' ? of.enums.get(labelled.is)?.values.get(kind) : undefined;
  return meaning
    ? `The ${words} by which ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`
    : `${sentence(words)} of any other kind.`;
}

/** The fields by name; two of one name would hide each other. */
function unique(type: string, fields: readonly Owned[]): Map<string, ApiField> {
  const names = fields.map(({ field }) => field.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice)
    throw new Error(`${type} has two fields called ${twice}; rename one in the model (graphql, or inverse.field).`);
  return fieldMap(fields.map(({ field }) => field));
}

function fieldsOf(made: Api, of: Model, type: TypeDef): Owned[] {
  const own = [...type.fields.values()]
    .filter((field) => !field.hidden && !field.seedOnly)
    .map((field): Owned => {
      const api = field.kind === 'property' ? propertyField(field) : relationField(made, of, type, field);
      return { field: api, ...(field.only ? { only: field.only } : {}) };
    })
    .filter(({ field }) => field.name !== 'name');
  const names = new Set(own.map(({ field }) => field.name));
  const general = entityFields(made, of).filter(({ name }) => !(name === 'article' && names.has(name)));
  const stated = type.stated ? statedFields(made, of, type) : [];
  const others = [...inverseFields(made, of, type.name), ...extraFields(made, of, type)];
  const owned = (fields: readonly ApiField[]): Owned[] => fields.map((field) => ({ field }));
  return [...owned(general), ...own, ...owned(stated), ...owned(others)];
}

function propertyField(field: PropertyDef): ApiField {
  const scalar = scalarOf(field.is);
  const base = { name: field.graphql, description: field.description, args: [] };
  if (field.many) {
    const cypher = `coalesce({self}.${field.name}, [])`;
    return { ...base, type: `[${scalar}!]!`, source: { from: 'expression', cypher } };
  }
  const always = field.required || field.default !== undefined;
  return { ...base, type: always ? `${scalar}!` : scalar, source: { from: 'property', property: field.name } };
}

const EDGE_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['role', 'As what it takes part.'],
  ['side', "On which side, by a word of the editor's for it."],
  ['in', 'In which event.'],
]);

function relationField(made: Api, of: Model, type: TypeDef, field: RelationDef): ApiField {
  const hop = relationHop(of, type, field);
  const to = apiName(field.target);
  const base = { name: field.graphql, description: field.description, args: [] };
  if (field.shape === 'one') return { ...base, type: to, source: { from: 'one', hop, to } };
  if (field.shape === 'list') {
    const order = field.target === 'Passage' ? ['start', 'quoteStart', 'slug'] : ['slug'];
    return { ...base, type: `[${to}!]!`, source: { from: 'list', hop, to, order } };
  }
  return connectionField(made, of, { ...base, hop, to, ...edgeOf(type, field, field.graphql, type.name) });
}

function edgeOf(owner: TypeDef, field: RelationDef, end: string, near: string) {
  const common = { fact: field.fact, edge: field.edge, domain: owner.domain };
  if (field.edge.size === 0) return common;
  return {
    ...common,
    meanings: EDGE_MEANINGS,
    edgeName: `${near}${sentence(end)}`,
    filterName: `${owner.name}${sentence(field.graphql)}FactFilter`,
  };
}

/** The fields that a type has because a relationship of another leads to it. */
function inverseFields(made: Api, of: Model, target: string): ApiField[] {
  const fields: ApiField[] = [];
  for (const owner of of.types.values()) {
    if (owner.relationship) continue;
    for (const field of owner.fields.values()) {
      if (field.kind === 'property' || field.target !== target || !field.inverse) continue;
      const { field: name, description, one } = field.inverse;
      const hop = inverseHop(of, owner, field);
      const to = field.only ?? apiName(owner.name);
      const base = { name, description, args: [] };
      if (one) fields.push({ ...base, type: to, source: { from: 'one', hop, to } });
      else fields.push(connectionField(made, of, { ...base, hop, to, ...edgeOf(owner, field, name, target) }));
    }
  }
  return fields;
}

function addRoots(made: Api, of: Model, type: TypeDef): void {
  const filter = filterOf(made, of, type);
  orderOf(made, type);
  const add = (name: string, many: string): void => {
    const label = made.types.get(name)?.label ?? type.name;
    connectionType(made, of, { to: name, fact: false, edge: new Map(), domain: type.domain }, type);
    made.roots.set(rootName(name), {
      type: name,
      domain: type.domain,
      one: rootName(name),
      many,
      source: {
        from: 'connection',
        hop: { by: 'pattern', match: `MATCH ({far}:${label})` },
        to: name,
        orders: type.orders,
        filter,
      },
    });
  };
  add(apiName(type.name), pluralOf(type.name));
  for (const [variant, { plural }] of type.variants) add(variant, plural);
}
