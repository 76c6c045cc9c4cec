import { VOCAB, wordIri } from './iris';
import type { Model } from './types';

/** What of ours is a kind of what a standard vocabulary has; an export says both of each thing. */
const WIDER: Readonly<Record<string, string>> = {
  Actor: 'prov:Agent',
  Article: 'schema:Article , prov:Entity',
  Claim: 'schema:Claim , prov:Entity',
  Concept: 'skos:Concept',
  Inference: 'aif:RA-node',
  Passage: 'oa:Annotation',
  Place: 'schema:Place',
  Proposition: 'aif:I-node',
  Time: 'dcterms:PeriodOfTime',
};

/** What the schemes call it that give their terms no address. */
const NOTES: Readonly<Record<string, string>> = {
  'ComplianceScale/not-begun': 'Peace Accords Matrix: no implementation (0).',
  'ComplianceScale/minimum': 'Peace Accords Matrix: minimum implementation (1).',
  'ComplianceScale/intermediate': 'Peace Accords Matrix: intermediate implementation (2).',
  'ComplianceScale/full': 'Peace Accords Matrix: full implementation (3).',
  Assessment: 'Peace Accords Matrix: the implementation of a provision in a year.',
  Event: 'Of the kind agreement: an agreement of PA-X, an accord of the Peace Accords Matrix.',
  Provision: 'PA-X: an issue of an agreement; Peace Accords Matrix: a provision. Which one, a Mapping says.',
};

/** What an export says of facts, besides the fields of the model. */
const OF_FACTS: Readonly<Record<string, string>> = {
  called: 'Whoever is called something, and what he is called.',
  editor: 'Why the editor reads it, where nobody says it.',
  role: 'As what somebody takes part.',
  side: 'On whose side somebody takes part.',
  statedAs: 'As which property of it a value is stated.',
  statedOf: 'Of what somebody states a value.',
  underReading: 'The reading under which alone it holds.',
};

const PREFIXES = `@prefix aif: <http://www.arg.dundee.ac.uk/aif#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
`;

/** Parley's own terms as Turtle, made from the model: classes, properties and words, and how standards call them. */
export function vocabulary({ types, enums }: Model): string {
  const fields = new Map(Object.entries(OF_FACTS).map(([name, about]) => [name, new Set([about])]));
  for (const type of types.values()) {
    for (const { name, description, seedOnly } of type.fields.values())
      if (!seedOnly) fields.set(name, (fields.get(name) ?? new Set()).add(description));
  }
  return [
    '# Written by `npm run generate`.',
    PREFIXES,
    ...[...types.values()].map(({ name, description }) =>
      described(`${VOCAB}${name}`, 'rdfs:Class', name, [
        ['rdfs:comment', english(description)],
        ...(WIDER[name] ? [['rdfs:subClassOf', WIDER[name]] as const] : []),
        ...note(name),
      ]),
    ),
    ...[...fields].map(([name, about]) =>
      described(`${VOCAB}${name}`, 'rdf:Property', name, [['rdfs:comment', [...about].map(english).join(' , ')]]),
    ),
    ...[...enums.values()].flatMap(({ name, description, values }) => [
      described(wordIri(name), 'skos:ConceptScheme', name, [['rdfs:comment', english(description)]]),
      ...[...values].map(([word, meaning]) =>
        described(wordIri(name, word), 'skos:Concept', word, [
          ['skos:inScheme', `<${wordIri(name)}>`],
          ['skos:definition', english(meaning)],
          ...note(`${name}/${word}`),
        ]),
      ),
    ]),
  ].join('\n');
}

type Predicate = readonly [predicate: string, objects: string];

function described(iri: string, type: string, label: string, more: readonly Predicate[]): string {
  const all: Predicate[] = [['rdfs:label', english(label)], ...more];
  return `<${iri}> a ${type} ;\n${all.map(([name, value]) => `  ${name} ${value}`).join(' ;\n')} .\n`;
}

function note(name: string): Predicate[] {
  const words = NOTES[name];
  return words === undefined ? [] : [['skos:note', english(words)]];
}

/** A string of JSON is one of Turtle. */
function english(text: string): string {
  return `${JSON.stringify(text)}@en`;
}
