import { LICENCE, NOTICE } from '../../../domain/notice';
import { api } from '../../../model/api/build';
import type { Source } from '../../../model/api/shape';

const MANNERS = [...(api().enums.get('Manner')?.values.values() ?? [])].map(({ word }) => `'${word}'`).join(', ');
const WORDS = [...(api().enums.get('EntityType')?.values.values() ?? [])].map(({ word }) => word);
const MODEL_TYPES = new Set([...api().types.values()].map(({ model }) => model));
const TYPES = WORDS.filter((word) => MODEL_TYPES.has(word))
  .map((word) => `'${word}'`)
  .join(', ');

/** Where the values of the types are found that answer questions over many things; see `schema/graphql/query.graphql`. */
export const ROW_TYPES: Readonly<Record<string, Readonly<Record<string, Source>>>> = {
  SearchHit: {
    entity: { from: 'scope', name: 'self', to: 'Entity' },
    type: { from: 'expression', cypher: `head([label IN labels({self}) WHERE label IN [${TYPES}]])` },
    score: { from: 'expression', cypher: '{score}' },
    standing: { from: 'expression', cypher: '{self}.standing' },
    matched: { from: 'expression', cypher: '{found}.name' },
  },
  TimelineEntry: {
    time: { from: 'scope', name: 'time', to: 'TimeExpression' },
    of: { from: 'scope', name: 'of', to: 'Entity' },
    relation: { from: 'expression', cypher: "toLower(replace(type({link}), '_', ' '))" },
  },
  Path: {
    length: { from: 'expression', cypher: 'size({relations})' },
    entities: { from: 'rows', match: ['UNWIND {things} AS {thing}'], binds: ['thing'], row: 'thing', to: 'Entity' },
    steps: {
      from: 'rows',
      match: [
        'UNWIND range(0, size({relations}) - 1) AS {at}',
        'WITH {relations}[{at}] AS {step}, {things}[{at}] AS {from}, {things}[{at} + 1] AS {to}',
      ],
      binds: ['at', 'step', 'from', 'to'],
      row: 'step',
      to: 'PathStep',
    },
  },
  PathStep: {
    from: { from: 'scope', name: 'from', to: 'Entity' },
    to: { from: 'scope', name: 'to', to: 'Entity' },
    relation: { from: 'expression', cypher: "toLower(replace(type({self}), '_', ' '))" },
    forward: { from: 'expression', cypher: 'startNode({self}) = {from}' },
    standing: { from: 'expression', cypher: 'coalesce({self}.standing, endNode({self}).standing)' },
    editorial: { from: 'expression', cypher: 'coalesce({self}.editorial, endNode({self}).editorial)' },
    reading: {
      from: 'one',
      hop: { by: 'reference', property: 'reading', many: false, far: 'Reading' },
      to: 'Reading',
    },
    statedBy: {
      from: 'rows',
      // A part has no claims on the relationship from its whole: it rests on its own.
      match: [
        'WITH endNode({self}) AS {part}',
        'UNWIND coalesce({self}.claims, [({part})-[:STATED_BY]->(c) | c.slug]) AS {slug}',
        'MATCH ({claim}:Claim {slug: {slug}})',
        'WITH {claim} ORDER BY {claim}.position, {claim}.slug',
      ],
      binds: ['part', 'slug', 'claim'],
      row: 'claim',
      to: 'Claim',
    },
  },
  ComparisonRow: {
    proposition: { from: 'scope', name: 'self', to: 'Proposition' },
    stances: {
      from: 'rows',
      match: [
        'UNWIND {speakers} AS {speaker}',
        'WITH {speaker},',
        '  COLLECT { MATCH ({self})<-[:STATES]-(c:Claim) WHERE c.speaker = {speaker}.slug RETURN c } AS {claims},',
        '  COLLECT { MATCH ({speaker})<-[:LEFT_OPEN_BY]-(o:OpenPoint) WHERE o.kind IN {declining}',
        '    AND EXISTS { MATCH (o)-[:REGARDS]->(x) WHERE x = {self} OR x = {about} } RETURN o } AS {openPoints}',
        'ORDER BY {speaker}.name, {speaker}.slug',
      ],
      binds: ['speaker', 'claims', 'openPoints'],
      row: 'speaker',
      to: 'SpeakerStance',
    },
  },
  SpeakerStance: {
    speaker: { from: 'scope', name: 'self', to: 'Actor' },
    stance: {
      from: 'expression',
      cypher:
        "CASE WHEN size({claims}) = 0 THEN CASE WHEN size({openPoints}) = 0 THEN 'SAYS_NOTHING' ELSE 'DECLINED' END WHEN all(c IN {claims} WHERE c.polarity = head({claims}).polarity) THEN toUpper(replace(head({claims}).polarity, '-', '_')) ELSE 'DIFFERS' END",
    },
    claims: { from: 'rows', match: ['UNWIND {claims} AS {claim}'], binds: ['claim'], row: 'claim', to: 'Claim' },
    openPoints: {
      from: 'rows',
      match: ['UNWIND {openPoints} AS {openPoint}'],
      binds: ['openPoint'],
      row: 'openPoint',
      to: 'OpenPoint',
    },
  },
  Stats: {
    version: { from: 'property', property: 'version' },
    format: { from: 'expression', cypher: 'toString({self}.format)' },
    seededAt: { from: 'expression', cypher: 'toString({self}.seededAt)' },
    licence: { from: 'expression', cypher: JSON.stringify(LICENCE) },
    notice: { from: 'expression', cypher: JSON.stringify(NOTICE) },
    articles: {
      from: 'rows',
      match: ['MATCH ({article}:Article)', 'WITH {article} ORDER BY {article}.slug'],
      binds: ['article'],
      row: 'article',
      to: 'Article',
    },
    get types(): Source {
      return {
        from: 'rows',
        match: [`UNWIND [${typeCounts().join(', ')}] AS {type}`],
        binds: ['type'],
        row: 'type',
        to: 'TypeCount',
      };
    },
    manners: mannerCounts('MATCH ({claim}:Claim) WHERE {claim}.speaker IS NOT NULL'),
    speakers: {
      from: 'rows',
      match: [
        'MATCH ({speaker}:Actor)',
        'WITH {speaker}, COUNT { ({speaker})-[:MAKES]->() } AS {claims}',
        'WHERE {claims} > 0',
        'WITH {speaker}, {claims}',
        'ORDER BY {claims} DESC, {speaker}.slug LIMIT {limit}',
      ],
      binds: ['speaker', 'claims'],
      row: 'speaker',
      to: 'SpeakerCount',
    },
  },
  TypeCount: {
    type: { from: 'property', property: 'type' },
    count: { from: 'property', property: 'count' },
    counts: { from: 'property', property: 'type' },
  },
  MannerCount: {
    manner: { from: 'property', property: 'manner' },
    count: { from: 'property', property: 'count' },
    counts: { from: 'property', property: 'manner' },
  },
  SpeakerCount: {
    speaker: { from: 'scope', name: 'self', to: 'Actor' },
    claims: { from: 'expression', cypher: '{claims}' },
    manners: mannerCounts('MATCH ({claim}:Claim) WHERE {claim}.speaker = {self}.slug'),
  },
};

/**
 * How many claims give what is said in which manner. Counted manner by manner: Neo4j takes an aggregation in a
 * subquery of a map for one of the map.
 */
function mannerCounts(match: string): Source {
  return {
    from: 'rows',
    match: [
      `UNWIND [${MANNERS}] AS {word}`,
      `WITH {manner: {word}, count: COUNT { ${match} AND {claim}.slug IS NOT NULL AND {claim}.manner = {word} }} AS {row}`,
      'WHERE {row}.count > 0',
      'WITH {row}',
    ],
    binds: ['claim', 'word', 'row'],
    row: 'row',
    to: 'MannerCount',
  };
}

/** How many nodes there are of each type, from the count store. */
function typeCounts(): string[] {
  return WORDS.map((word) => `{type: '${word}', count: COUNT { (:${word}) }}`);
}
