import type { Model, RelationDef, TypeDef } from '../types';
import { relationHop } from './hops';
import { apiName, scalarOf, wordsOf } from './names';
import type { Api, ApiFilter, ApiFilterField, Hop, Test } from './shape';

const STATED_BY: Hop = { by: 'relationship', types: ['STATED_BY'], direction: 'out' };
const CLAIMS_OF_FACT: Hop = { by: 'reference', property: 'claims', many: true, far: 'Claim' };
const APPEARS_IN: Hop = { by: 'relationship', types: ['APPEARS_IN'], direction: 'out' };

function field(
  name: string,
  type: string,
  description: string,
  test: Test,
  facet: string,
  to?: string,
): ApiFilterField {
  return { name, type, description, test, facet, ...(to ? { to } : {}) };
}

/** The filter of a type (of anything, where none is given); made where it is not there yet. */
export function filterOf(api: Api, of: Model, type: TypeDef | undefined): string {
  const name = type ? `${apiName(type.name)}Filter` : 'EntityFilter';
  if (!api.filters.has(name)) {
    const fields = type ? typeFields(of, type) : [LABEL, ...SCOPE];
    const what = type ? wordsOf(apiName(type.name)) : 'thing of any type';
    add(
      api,
      {
        name,
        domain: type?.domain ?? 'entity',
        description: `What ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what} must have to be given; all that is set must apply.`,
        fields: new Map(),
      },
      fields,
    );
  }
  return name;
}

function add(api: Api, filter: ApiFilter, fields: readonly ApiFilterField[]): void {
  for (const one of fields) filter.fields.set(one.name, one);
  api.filters.set(filter.name, filter);
}

const LABEL = field('type', '[EntityType!]', 'Of one of these types.', { test: 'label' }, 'Its type.');
const SCOPE = [
  field(
    'article',
    '[String!]',
    'Belonging to one of these articles (slugs); what articles share belongs to none.',
    { test: 'in', property: 'article' },
    'The article that it belongs to; what articles share is not among them.',
    'Article',
  ),
];

function typeFields(of: Model, type: TypeDef): ApiFilterField[] {
  const own: ApiFilterField[] = [];
  for (const def of type.fields.values()) {
    if (!def.filter) continue;
    own.push(
      def.kind === 'property'
        ? propertyFilter(def.graphql, def.is, def.enum, def.description, def.name)
        : relationFilter(of, type, def),
    );
  }
  own.push(...(EXTRAS[type.name] ?? []));
  if (type.name !== 'Article' && !type.fields.get('article')?.filter) own.push(...SCOPE);
  if (type.scope === 'shared') {
    own.push(
      field(
        'articles',
        '[String!]',
        'Shared by articles, and appearing in one of these (slugs); what belongs to an article alone is found by `article`.',
        { test: 'reaches', hop: APPEARS_IN, property: 'slug', begins: true },
        'The articles in which it appears.',
        'Article',
      ),
    );
  }
  if (type.stated) own.push(...factFields(STATED_BY));
  return own;
}

function concept(filter: string, facet: string, step: string): ApiFilterField {
  return field(
    'concept',
    '[String!]',
    `${filter} one of these concepts (slugs).`,
    {
      test: 'reaches',
      hop: { by: 'pattern', match: `MATCH ({near})${step}-[:ABOUT]->({far}:Concept)` },
      property: 'slug',
    },
    `The concepts that ${facet}.`,
    'Concept',
  );
}

/** Further questions that an analyst asks of a whole type. */
const EXTRAS: Record<string, ApiFilterField[]> = {
  Actor: [
    field(
      'speaks',
      'Boolean',
      'True for those who make at least one claim, false for those who never speak.',
      { test: 'any', hop: { by: 'relationship', types: ['MAKES'], direction: 'out' } },
      'Whether it makes a claim.',
    ),
  ],
  Claim: [
    field(
      'about',
      '[String!]',
      'Whose proposition is about one of these (slugs).',
      {
        test: 'reaches',
        hop: { by: 'pattern', match: 'MATCH ({near})-[:STATES]->()-[:ABOUT]->({far})' },
        property: 'slug',
      },
      'What its proposition is about.',
      'Entity',
    ),
    concept('Whose proposition is about', 'its proposition is about', '-[:STATES]->()'),
  ],
  Proposition: [
    concept('About', 'it is about', ''),
    field(
      'claimed',
      'Boolean',
      'True for those that somebody claims, false for those that nobody does.',
      { test: 'any', hop: { by: 'relationship', types: ['STATES'], direction: 'in' } },
      'Whether somebody claims it.',
    ),
  ],
  Concept: [
    field(
      'defined',
      'Boolean',
      'True for those that somebody defines, false for those that nobody does.',
      { test: 'any', hop: { by: 'relationship', types: ['DEFINED_AS'], direction: 'out' } },
      'Whether somebody defines it.',
    ),
  ],
};

function propertyFilter(
  name: string,
  is: string,
  isEnum: boolean,
  description: string,
  property: string,
): ApiFilterField {
  const scalar = scalarOf(is);
  if (scalar === 'Boolean') return field(name, 'Boolean', description, { test: 'equals', property }, description);
  const text = isEnum ? `${description} One of these.` : `${description} Exactly one of these.`;
  return field(name, `[${scalar}!]`, text, { test: 'in', property }, description);
}

function relationFilter(of: Model, type: TypeDef, def: RelationDef): ApiFilterField {
  const description = `${def.description} One of these (slugs).`;
  const to = apiName(def.target);
  if (def.inverse?.big && def.shape === 'one')
    return field(def.graphql, '[String!]', description, { test: 'in', property: def.name }, def.description, to);
  const test: Test = { test: 'reaches', hop: relationHop(of, type, def), property: 'slug' };
  return field(def.graphql, '[String!]', description, test, def.description, to);
}

function factFields(claims: Hop): ApiFilterField[] {
  return [
    field(
      'standing',
      '[Standing!]',
      'To which the speakers stand in one of these ways.',
      { test: 'in', property: 'standing' },
      'How the speakers stand to it.',
    ),
    field(
      'editorial',
      'Boolean',
      "False for what somebody says, true for the editor's additions.",
      { test: 'present', property: 'editorial' },
      'Whether nobody says it and the editor adds it.',
    ),
    field(
      'speakers',
      '[String!]',
      'Stated by one of these actors (slugs).',
      { test: 'reaches', hop: claims, property: 'speaker' },
      'Who states it.',
      'Actor',
    ),
  ];
}

/** The filter on a relationship that is a fact; one of its own where it has further properties. */
export function edgeFilter(
  api: Api,
  of: Model,
  def: {
    edge: ReadonlyMap<string, string>;
    filterName?: string;
    meanings?: ReadonlyMap<string, string>;
    domain: string;
  },
): string {
  const name = def.filterName ?? 'FactFilter';
  if (api.filters.has(name)) return name;
  const own = [...def.edge].map(([property, is]) => {
    const meaning = def.meanings?.get(property) ?? '';
    if (of.types.has(is))
      return field(
        property,
        '[String!]',
        `${meaning} One of these (slugs).`,
        { test: 'in', property },
        meaning,
        apiName(is),
      );
    return propertyFilter(property, is, of.enums.has(is), meaning, property);
  });
  const domain = def.filterName ? def.domain : 'entity';
  add(
    api,
    {
      name,
      domain,
      description: 'What a relation, as a stated fact, must have to be given; all that is set must apply.',
      fields: new Map(),
    },
    [...factFields(CLAIMS_OF_FACT), ...own],
  );
  return name;
}
