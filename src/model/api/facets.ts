import { pluralWords, wordsOf } from './names';
import type { Api, ApiArgument, ApiField, ApiFilterField, ApiType } from './shape';

const FIRST: ApiArgument = {
  name: 'first',
  type: 'Int',
  default: '10',
  description: 'How many values to give at most, from 0 to 100; those that most have come first.',
};

/**
 * The type of the facets that go with a filter: what can be asked for by a filter can be counted, under the same
 * name. Made where it is not there yet; undefined where the filter has nothing that can be counted.
 */
export function facetsOf(api: Api, filterName: string): string | undefined {
  const filter = api.filters.get(filterName);
  const counted = [...(filter?.fields.values() ?? [])].filter(({ facet }) => facet);
  if (!filter || counted.length === 0) return undefined;
  const name = filterName.replace(/Filter$/, 'Facets');
  if (!api.types.has(name)) {
    api.types.set(name, {
      kind: 'object',
      name,
      domain: filter.domain,
      description: `What there is on all pages together, counted ${filterName.endsWith('FactFilter') ? 'by what the relation is as a stated fact' : `by what ${pluralWords(wordsOf(filterName.replace(/Filter$/, '')))} can be filtered by`}; each facet has the name of the filter by which it is narrowed.`,
      interfaces: [],
      fields: new Map(counted.map((field) => [field.name, facetField(api, field)])),
    });
  }
  return name;
}

function facetField(api: Api, { name, type, facet = '', to, test }: ApiFilterField): ApiField {
  const value = to ?? type.replace(/[[\]!]/g, '');
  const few = api.enums.has(value) || value === 'Boolean';
  return {
    name,
    type: `[${countedType(api, value, to)}!]!`,
    description: `How many there are by this: ${facet.charAt(0).toLowerCase()}${facet.slice(1)}`,
    args: few ? [] : [FIRST],
    source: { from: 'facet', test },
  };
}

/** A value with how many have it, made where it is not there yet; a thing is a node, everything else stands for itself. */
function countedType(api: Api, value: string, to: string | undefined): string {
  const name = `Counted${value}`;
  if (api.types.has(name)) return name;
  const type: ApiType = {
    kind: 'object',
    name,
    domain: 'entity',
    description: `${to ? `One ${to === 'Entity' ? 'thing' : wordsOf(to)}` : 'One value'}, and how many have it.`,
    interfaces: [],
    fields: new Map<string, ApiField>(
      [
        {
          name: 'value',
          type: `${value}!`,
          description: 'What they have in common.',
          args: [],
          source: to
            ? { from: 'one', hop: { by: 'pattern', match: `MATCH ({far}:${to})\nWHERE {far}.slug = {near}` }, to }
            : { from: 'expression', cypher: '{self}' },
        },
        {
          name: 'count',
          type: 'Int!',
          description: 'How many have it.',
          args: [],
          source: { from: 'expression', cypher: '{count}' },
        },
      ].map((field) => [field.name, field as ApiField]),
    ),
  };
  api.types.set(name, type);
  return name;
}
