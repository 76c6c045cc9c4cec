import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  print,
} from 'graphql';
import { buildSchema } from '../graphql/schema';
import {
  CitedFragmentDoc,
  FewClaimsFragmentDoc,
  RestingEdgeFragmentDoc,
  RestingFragmentDoc,
  SourceFragmentDoc,
  ThingFragmentDoc,
  TypedDocumentString,
} from './generated/operations';

/**
 * What can be asked of a thing by its type, as it follows from the schema: what the graph comes to hold is told without
 * anybody naming it here, and nothing of it is passed over.
 */

export type Row = Readonly<Record<string, unknown>>;
type Answer = { readonly entity: Row | null };

/** A relation of a type to other things, by the name of its field. */
export interface Relation {
  name: string;
  /** whether it is given page by page */
  paged: boolean;
  /** whether what it says is the editor's alone */
  byEditor: boolean;
  /** asks for the things at its other end, each with what it rests on */
  document: TypedDocumentString<Answer, PageOf>;
}

/** Which part of a relation is asked for, and how many claims of each fact. */
export interface PageOf {
  slug: string;
  claims: number;
  first?: number;
  after?: string | null;
}

/** What there is to ask of things of one type. */
export interface OfType {
  /** the names of its values that are the editor's words or additions */
  editorsValues: readonly string[];
  relations: ReadonlyMap<string, Relation>;
  /** asks for its values, and how much each relation has: Neo4j plans that sooner than all that they lead to */
  overview: TypedDocumentString<Answer, { slug: string }>;
}

const known = new Map<string, OfType>();

/** What there is to ask of things of this type. */
export function askable(type: string): OfType {
  const before = known.get(type);
  if (before) return before;
  const found = entityTypes().find(({ name }) => name === type);
  if (!found) throw new Error(`the schema has no ${type}`);
  const made = ofType(found);
  known.set(type, made);
  return made;
}

/** All questions that can be asked so. */
export function allQuestions(): string[] {
  return entityTypes().flatMap(({ name }) => {
    const { overview, relations } = askable(name);
    return [overview.toString(), ...[...relations.values()].map(({ document }) => document.toString())];
  });
}

let types: readonly GraphQLObjectType[] | undefined;

function entityTypes(): readonly GraphQLObjectType[] {
  types ??= Object.values(buildSchema().getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => implementing(type, 'Entity'));
  return types;
}

function implementing(type: GraphQLNamedType, name: string): boolean {
  return isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().some((one) => one.name === name) : false;
}

/** What names a thing, and what it rests on, are told beside its relations. */
const BESIDE = ['id', 'slug', 'name', 'article', 'standing', 'editorial', 'underReading', 'statedBy'];

function ofType(type: GraphQLObjectType): OfType {
  const fields = Object.values(type.getFields()).filter(({ name }) => !BESIDE.includes(name));
  const relations = fields.filter((field) => !isLeaf(field));
  const stated = type.getFields().statedBy;
  const overview = fields.map((field) => `${field.name}${isLeaf(field) ? '' : isPaged(field) ? COUNT : ' { slug }'}`);
  return {
    editorsValues: fields.filter((field) => isLeaf(field) && isByEditor(field)).map(({ name }) => name),
    relations: new Map(
      [...relations, ...(stated ? [stated] : [])].map((field) => [field.name, relationOf(type, field)]),
    ),
    overview: questionOf(`${type.name}Overview`, type, overview.join(' ')),
  };
}

const COUNT = '(first: 0) { totalCount }';

function isLeaf({ type }: GraphQLField<unknown, unknown>): boolean {
  return isLeafType(getNamedType(type));
}

/** The schema says of what the editor adds that he does. */
function isByEditor({ description }: GraphQLField<unknown, unknown>): boolean {
  return /\beditor\b/.test(description ?? '');
}

function isPaged({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'first');
}

function relationOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Relation {
  const { name } = field;
  const byEditor = isByEditor(field);
  const title = `${type.name}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const named = getNamedType(field.type);
  if (!isPaged(field)) {
    const document = questionOf<PageOf>(title, type, `${name} { ${otherEnd(named)} }`);
    return { name, paged: false, byEditor, document };
  }
  const page = `${name}(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } ${rows(named)} }`;
  return { name, paged: true, byEditor, document: questionOf<PageOf>(title, type, page) };
}

/** The rows of a connection: where the relation is a fact of its own, its edges say who states it. */
function rows(connection: GraphQLNamedType): string {
  const { edges, nodes } = (connection as GraphQLObjectType).getFields() as Record<
    string,
    GraphQLField<unknown, unknown>
  >;
  if (!edges || !nodes) throw new Error(`${connection.name} is no connection`);
  const edge = getNamedType(edges.type) as GraphQLObjectType;
  const far = getNamedType(nodes.type);
  if (!implementing(edge, 'FactEdge')) return `nodes { ${otherEnd(far)} }`;
  const own = Object.values(edge.getFields()).filter((field) => isLeaf(field) && field.name !== 'cursor');
  const told = own.filter(({ name }) => name !== 'standing').map(({ name }) => name);
  return `edges { ...RestingEdge ${told.join(' ')} node { ...Thing ${valuesOf(far)} } }`;
}

/** What stands at the other end of a relation that is no fact of its own. */
function otherEnd(type: GraphQLNamedType): string {
  if (type.name === 'Claim') return '...Thing ...Cited';
  if (type.name === 'Article') return '...Thing ...Source';
  // Among anything there can be claims, of which each is shown as who says what.
  if (type.name === 'Entity') return '...Thing ... on Claim { ...Cited }';
  const resting = implementing(type, 'Stated')
    ? '...Resting'
    : type.name === 'Proposition'
      ? 'standing claims(first: $claims) { ...FewClaims }'
      : '';
  return `...Thing ${resting} ${valuesOf(type)}`;
}

/** Of what has a page of its own worth looking at, its kind will do; a quantity, a time, a name is what its values are. */
const LOOKED_AT = ['Actor', 'Article', 'Claim', 'Concept', 'Entity', 'Place', 'Proposition', 'Sentence'];

function valuesOf(type: GraphQLNamedType): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const brief = LOOKED_AT.includes(type.name) || type.name === 'Event' || implementing(type, 'Event');
  const values = Object.values(type.getFields()).filter(
    (field) => isLeaf(field) && !BESIDE.includes(field.name) && (!brief || field.name === 'kind'),
  );
  return values.map(({ name }) => name).join(' ');
}

const FRAGMENTS = [
  SourceFragmentDoc,
  ThingFragmentDoc,
  CitedFragmentDoc,
  FewClaimsFragmentDoc,
  RestingFragmentDoc,
  RestingEdgeFragmentDoc,
];

/** A question about a thing of a type, with the variables and fragments that it takes. */
function questionOf<V>(title: string, type: GraphQLObjectType, selected: string) {
  const body = `{ entity(slug: $slug) { __typename ... on ${type.name} { ${selected} } } }`;
  const taken = new Map<string, string>();
  const take = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = fragmentsByName().get(name);
      if (!fragment || taken.has(name)) continue;
      taken.set(name, fragment);
      take(fragment);
    }
  };
  take(body);
  const texts = [body, ...taken.values()].join('\n');
  const variables = VARIABLES.filter(([name]) => texts.includes(name)).map(([name, is]) => `${name}: ${is}`);
  return new TypedDocumentString<Answer, V>(`query ${title}(${variables.join(', ')}) ${texts}`);
}

const VARIABLES = [
  ['$slug', 'String!'],
  ['$claims', 'Int!'],
  ['$first', 'Int'],
  ['$after', 'String'],
] as const;

let fragments: Map<string, string> | undefined;

/** The fragments by which the written questions cite, with as many claims of each fact as are asked for. */
function fragmentsByName(): Map<string, string> {
  fragments ??= new Map(
    FRAGMENTS.flatMap((document) => parse(document.toString()).definitions).flatMap((definition) =>
      definition.kind === 'FragmentDefinition'
        ? [
            [
              definition.name.value,
              print(definition).replace(/statedBy\(first: \d+\)/, 'statedBy(first: $claims)'),
            ] as const,
          ]
        : [],
    ),
  );
  return fragments;
}
