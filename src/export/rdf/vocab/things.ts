import type { Quad } from '@rdfjs/types';
import type { NodeRow, RelationshipRow } from '../../../domain/rows';
import type { View } from '../../../domain/view';
import { edtf, iri, isA, number, type Term, text, thing, triple } from './terms';

/** What an actor is in schema.org and PROV-O, by its kind; a group is no organization, and stays an agent. */
const AGENTS: Readonly<Record<string, Term[]>> = {
  person: ['schema:Person', 'prov:Person'],
  state: ['schema:Country', 'prov:Organization'],
  'government-body': ['schema:GovernmentOrganization', 'prov:Organization'],
  organization: ['schema:Organization', 'prov:Organization'],
  court: ['schema:Organization', 'prov:Organization'],
  group: [],
};

/** An actor. What it is called and who the editor says it is; what is claimed of it are statements of their own. */
export function* actor(view: View, { slug, props }: NodeRow): Generator<Quad> {
  const subject = thing(slug);
  yield* isA(subject, 'prov:Agent', ...(AGENTS[String(props.kind)] ?? []));
  yield triple(subject, 'schema:name', text(props.name));
  yield* alternateNames(view, slug);
  if (props.description !== undefined) yield triple(subject, 'schema:description', text(props.description));
  yield* wikidata(slug, props.wikidata);
}

/** A place. */
export function* place(view: View, { slug, props }: NodeRow): Generator<Quad> {
  const subject = thing(slug);
  yield* isA(subject, 'schema:Place');
  yield triple(subject, 'schema:name', text(props.name));
  yield* alternateNames(view, slug);
  yield* wikidata(slug, props.wikidata);
}

/** Names that are names: a metonym or an epithet is another thing, or an opinion. */
function* alternateNames(view: View, slug: string): Generator<Quad> {
  const names = view.out(slug, 'WRITTEN_AS').filter(({ props }) => /^(name|alias|spelling)$/.test(String(props.kind)));
  for (const { props } of names) yield triple(thing(slug), 'schema:alternateName', text(props.text));
}

function* wikidata(slug: string, id: unknown): Generator<Quad> {
  if (id !== undefined) yield triple(thing(slug), 'schema:sameAs', entity(String(id)));
}

function entity(id: string) {
  return iri(`http://www.wikidata.org/entity/${encodeURIComponent(id)}`);
}

/** A number or amount of money in schema.org. */
export function* quantity(_view: View, { slug, props }: NodeRow): Generator<Quad> {
  const subject = thing(slug);
  yield* isA(subject, props.currency === undefined ? 'schema:QuantitativeValue' : 'schema:MonetaryAmount');
  const { min, max, unit, currency } = props;
  if (min !== undefined && min === max) yield triple(subject, 'schema:value', number(min));
  if (min !== undefined) yield triple(subject, 'schema:minValue', number(min));
  if (max !== undefined) yield triple(subject, 'schema:maxValue', number(max));
  if (currency !== undefined) yield triple(subject, 'schema:currency', text(currency));
  else if (unit !== undefined) yield triple(subject, 'schema:unitText', text(unit));
}

/** A time: a period whose value is an EDTF literal, where the words allow one. */
export function* time(_view: View, { slug, props }: NodeRow): Generator<Quad> {
  yield* isA(thing(slug), 'dcterms:PeriodOfTime');
  if (props.edtf !== undefined) yield triple(thing(slug), 'rdf:value', edtf(props.edtf));
}

/** A concept in SKOS. What the editor sets wider or near is so in his scheme; what speakers say of it is a statement. */
export function* concept(view: View, { slug, props }: NodeRow): Generator<Quad> {
  const subject = thing(slug);
  yield* isA(subject, 'skos:Concept');
  yield triple(subject, 'skos:prefLabel', text(props.label));
  for (const label of [props.altLabels ?? []].flat()) yield triple(subject, 'skos:altLabel', text(label));
  if (props.scopeNote !== undefined) yield triple(subject, 'skos:scopeNote', text(props.scopeNote));
  const byEditor = ({ props: fact }: RelationshipRow) => fact.standing === 'editorial';
  for (const row of view.from(slug, 'BROADER').filter(byEditor)) yield triple(subject, 'skos:broader', thing(row.to));
  for (const row of view.from(slug, 'RELATED_TO').filter(byEditor))
    yield triple(subject, 'skos:related', thing(row.to));
  for (const { slug: definition, props: said } of view.out(slug, 'DEFINED_AS')) {
    if (said.standing === 'affirmed') yield triple(subject, 'skos:definition', thing(definition));
  }
  yield* mappings(view, slug);
}

/** A definition: a resource with its value, so that it keeps who gives it. */
export function* definition(view: View, { slug, props }: NodeRow): Generator<Quad> {
  yield triple(thing(slug), 'rdf:value', text(props.text));
  const speakers = new Set(view.claimsOf(slug).map((claim) => String(claim.props.speaker)));
  for (const speaker of speakers) yield triple(thing(slug), 'prov:wasAttributedTo', thing(speaker));
}

/** The editor's mappings to other schemes, where the term there has an address. */
export function* mappings(view: View, slug: string): Generator<Quad> {
  for (const { props } of view.out(slug, 'MAPPED_TO')) {
    const other = props.uri ?? (props.scheme === 'wikidata' ? entity(String(props.notation)).value : undefined);
    if (URL.canParse(String(other))) yield triple(thing(slug), `skos:${props.relation}`, iri(String(other)));
  }
}

/** A proposition: an information node of AIF, which holds a sentence and does not assert it. */
export function* proposition(view: View, { slug, props }: NodeRow): Generator<Quad> {
  yield* isA(thing(slug), 'aif:I-node');
  yield triple(thing(slug), 'aif:claimText', text(props.text));
  for (const row of view.from(slug, 'REBUTS', 'UNDERCUTS')) {
    yield* isA(thing(row.id), 'aif:CA-node');
    yield triple(thing(row.id), 'aif:ConflictingElement', thing(row.from));
    yield triple(thing(row.id), 'aif:ConflictedElement', thing(row.to));
  }
}

/** A step of an argument: AIF's application of a rule of inference. */
export function* inference(view: View, { slug }: NodeRow): Generator<Quad> {
  yield* isA(thing(slug), 'aif:RA-node');
  for (const { to } of view.from(slug, 'FROM_PREMISE')) yield triple(thing(slug), 'aif:Premise', thing(to));
  for (const { to } of view.from(slug, 'TO_CONCLUSION')) yield triple(thing(slug), 'aif:Conclusion', thing(to));
}
