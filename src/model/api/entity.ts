import type { Model, TypeDef } from '../types';
import { connectionField, fieldMap } from './connections';
import { factTypes, inverseHop } from './hops';
import { apiName, enumOf } from './names';
import type { Api, ApiField, Hop } from './shape';

const NO_EDGE: ReadonlyMap<string, string> = new Map();

/** The interfaces that any node, any stated node and any stated relationship implements. */
export function entityInterfaces(api: Api, of: Model): void {
  const nodes = [...of.types.values()].filter((type) => !type.relationship);
  const words = nodes.flatMap((type): [string, string][] => [
    [type.name, type.description],
    ...[...type.variants]
      .filter(([, { kind }]) => kind !== '*')
      .map(([variant]): [string, string] => [variant, `${type.name} that is of this kind.`]),
  ]);
  const types = enumOf('EntityType', 'entity', 'The types of things in the graph.', words);
  const time = types.values.get('TIME');
  if (time) {
    types.values.delete('TIME');
    types.values.set('TIME_EXPRESSION', time);
  }
  api.enums.set(types.name, types);
  api.types.set('FactEdge', {
    kind: 'interface',
    name: 'FactEdge',
    domain: 'entity',
    description: 'A relation between two things that is itself a stated fact.',
    interfaces: [],
    fields: fieldMap(factFields(api, of, 'edge')),
  });
  api.types.set('Stated', {
    kind: 'interface',
    name: 'Stated',
    domain: 'entity',
    description: 'Something that is a stated fact: it rests on claims, or on a reason of the editor.',
    interfaces: [],
    fields: fieldMap(statedFields(api, of)),
  });
  api.types.set('Entity', {
    kind: 'interface',
    name: 'Entity',
    domain: 'entity',
    description: 'Anything in the graph: it has a slug and a caption, and others can speak of it.',
    interfaces: ['Node'],
    fields: fieldMap(entityFields(api, of)),
    model: 'Entity',
    label: 'Entity',
  });
}

/** What a stated node answers about who says so. */
export function statedFields(api: Api, of: Model, type?: TypeDef): ApiField[] {
  return factFields(api, of, type && type.name !== 'Time' ? 'node' : 'unsure');
}

function factFields(api: Api, of: Model, on: 'node' | 'edge' | 'unsure'): ApiField[] {
  const claims: Hop =
    on === 'edge'
      ? { by: 'reference', property: 'claims', many: true, far: 'Claim' }
      : { by: 'relationship', types: ['STATED_BY'], direction: 'out' };
  const reading: Hop =
    on === 'edge'
      ? { by: 'reference', property: 'reading', many: false, far: 'Reading' }
      : { by: 'relationship', types: ['UNDER_READING'], direction: 'out' };
  return [
    connectionField(api, of, {
      name: 'statedBy',
      description:
        'The claims that state it, hence who says so and in which words; none where only the editor says it.',
      hop: claims,
      to: 'Claim',
      fact: false,
      edge: NO_EDGE,
      domain: 'claims',
    }),
    {
      name: 'editorial',
      type: 'Editorial',
      description: "The editor's reason, where nobody says it and the editor adds it; null where somebody says it.",
      args: [],
      source: { from: 'property', property: 'editorial' },
    },
    {
      name: 'standing',
      type: on === 'unsure' ? 'Standing' : 'Standing!',
      description:
        on === 'unsure'
          ? 'How the speakers stand to it; null where it is no fact of its own, such as the time that a proposition speaks of.'
          : 'How the speakers stand to it.',
      args: [],
      source: { from: 'property', property: 'standing' },
    },
    {
      name: 'underReading',
      type: 'Reading',
      description: 'The one reading of an ambiguous passage under which it holds; null where it holds under all.',
      args: [],
      source: { from: 'one', hop: reading, to: 'Reading' },
    },
  ];
}

/** What anything in the graph answers. */
export function entityFields(api: Api, of: Model): ApiField[] {
  const plain = (name: string, type: string, description: string, source: ApiField['source']): ApiField => ({
    name,
    type,
    description,
    args: [],
    source,
  });
  return [
    plain('id', 'ID!', 'Its opaque global id, for `node`.', { from: 'id' }),
    plain('slug', 'String!', 'Its readable id, stable as long as the seed keeps it.', {
      from: 'property',
      property: 'slug',
    }),
    plain('name', 'String!', 'Its caption.', { from: 'property', property: 'name' }),
    plain('article', 'Article', 'The one article it belongs to; null on what articles share.', {
      from: 'one',
      hop: { by: 'reference', property: 'article', many: false, far: 'Article' },
      to: 'Article',
    }),
    ...classificationFields(api, of, 'to'),
    ...inversesOfAnything(api, of),
  ];
}

function inversesOfAnything(api: Api, of: Model): ApiField[] {
  const fields: ApiField[] = [];
  for (const owner of of.types.values()) {
    if (owner.relationship) continue;
    for (const field of owner.fields.values()) {
      if (field.kind === 'property' || field.target !== 'Entity' || !field.inverse) continue;
      fields.push(
        connectionField(api, of, {
          name: field.inverse.field,
          description: field.inverse.description,
          hop: inverseHop(of, owner, field),
          to: apiName(owner.name),
          fact: field.fact,
          edge: NO_EDGE,
          domain: owner.domain,
        }),
      );
    }
  }
  return fields;
}

/** The field that a type of relationship (a classification) gives to what is at its end. */
export function classificationFields(api: Api, of: Model, far: 'from' | 'to', near = 'Entity'): ApiField[] {
  const fields: ApiField[] = [];
  for (const type of of.types.values()) {
    if (!type.relationship) continue;
    const { from, to } = type.relationship;
    const [here, there] = [type.fields.get(far === 'to' ? from : to), type.fields.get(far === 'to' ? to : from)];
    if (
      !here ||
      !there ||
      here.kind === 'property' ||
      there.kind === 'property' ||
      !here.inverse ||
      here.target !== near
    )
      continue;
    const edge = [...type.fields.values()].flatMap((field) =>
      field.kind === 'property' ? [[field.name, field.is, field.description] as const] : [],
    );
    fields.push(
      connectionField(api, of, {
        name: here.inverse.field,
        description: here.inverse.description,
        hop: { by: 'relationship', types: factTypes(type.relationship.type), direction: far === 'to' ? 'out' : 'in' },
        to: apiName(there.target),
        fact: true,
        edge: new Map(edge.map(([name, is]) => [name, is])),
        meanings: new Map(edge.map(([name, , description]) => [name, description])),
        edgeName: `${near}${here.inverse.field.charAt(0).toUpperCase()}${here.inverse.field.slice(1)}`,
        filterName: `${type.name}FactFilter`,
        domain: type.domain,
      }),
    );
  }
  return fields;
}
