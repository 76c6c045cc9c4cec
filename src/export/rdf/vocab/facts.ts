import type { Quad } from '@rdfjs/types';
import type { NodeRow, Props, RelationshipRow } from '../../../domain/rows';
import type { View } from '../../../domain/view';
import { model } from '../../../model/load';
import type { RelationDef } from '../../../model/types';
import { isA, term, text, thing, triple, word } from './terms';

/** On what a fact rests: PROV's derivation from claims, or the editor's reason; and how speakers stand to it. */
export function* restsOn(slug: string, props: Props, claims: readonly string[], reading?: string): Generator<Quad> {
  const subject = thing(slug);
  if (props.standing !== undefined) yield triple(subject, 'parley:standing', word('Standing', String(props.standing)));
  if (props.editorial !== undefined) yield triple(subject, 'parley:editor', text(props.editorial));
  for (const claim of claims) yield triple(subject, 'prov:wasDerivedFrom', thing(claim));
  if (reading !== undefined) yield triple(subject, 'parley:underReading', thing(reading));
}

/** What a stated node rests on. */
export function* nodeRestsOn(view: View, { slug, props }: NodeRow): Generator<Quad> {
  const claims = view.from(slug, 'STATED_BY').map((row) => row.to);
  yield* restsOn(slug, props, claims, view.from(slug, 'UNDER_READING')[0]?.to);
}

/**
 * A relationship that is a fact, as an rdf:Statement with its standing and its sources: RDF takes a triple for true,
 * and a reified one for no more than spoken of. One that all deny is one with the standing `denied`.
 */
export function* statement(field: RelationDef, row: RelationshipRow): Generator<Quad> {
  const subject = thing(row.id);
  const [from, to] = field.direction === 'in' ? [row.to, row.from] : [row.from, row.to];
  yield* isA(subject, 'rdf:Statement');
  yield triple(subject, 'rdf:subject', thing(from));
  yield triple(subject, 'rdf:predicate', term(`parley:${field.name}`));
  yield triple(subject, 'rdf:object', thing(to));
  for (const [name, is] of field.edge) {
    const value = row.props[name];
    if (value !== undefined) yield triple(subject, `parley:${name}`, edge(is, String(value)));
  }
  yield* restsOn(
    row.id,
    row.props,
    (row.props.claims as string[] | undefined) ?? [],
    row.props.reading as string | undefined,
  );
}

function edge(is: string, value: string) {
  if (model().types.has(is)) return thing(value);
  return model().enums.has(is) ? word(is, value) : text(value);
}
