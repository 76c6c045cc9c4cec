import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import type { NodeRow, RelationshipRow } from '../../../domain/rows';
import type { View } from '../../../domain/view';
import { model, relations } from '../../../model/load';
import type { PropertyDef, RelationDef, TypeDef } from '../../../model/types';
import { nodeRestsOn, statement } from './facts';
import { edtf, isA, number, term, text, thing, triple, typed, word } from './terms';

/** Properties that a standard vocabulary says in full, or that are of use to the graph alone. */
const SAID_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  Article: ['textFile'],
  Passage: ['quote', 'quoteStart', 'start', 'end', 'segments'],
  Event: ['earliest'],
};

/** Relations that need not be told: positions of sentences go out with the lossless form. */
const UNTOLD = new Set(['IN_SENTENCE']);

/** The type of a node of the graph; undefined for a sentence, which is a position and no more. */
export function typeOf(node: NodeRow): TypeDef | undefined {
  const type = [...model().types.values()].find(({ name }) => node.labels.includes(name));
  return type?.name === 'Sentence' ? undefined : type;
}

/** A node in Parley's own terms: what the standard vocabularies have no word for, and what it rests on. */
export function* ownTerms(view: View, node: NodeRow, type: TypeDef): Generator<Quad> {
  const subject = thing(node.slug);
  yield* isA(subject, `parley:${type.name}`);
  yield triple(subject, 'rdfs:label', text(node.props.name));
  if (node.props.article !== undefined && type.name !== 'Article') {
    yield triple(subject, 'prov:hadPrimarySource', thing(String(node.props.article)));
  }
  yield* nodeRestsOn(view, node);
  for (const field of type.fields.values()) {
    if (field.hidden || field.name === 'standing' || SAID_OTHERWISE[type.name]?.includes(field.name)) continue;
    if (field.kind === 'property') yield* property(subject, field, node);
  }
  for (const field of relations(type)) if (!UNTOLD.has(field.rel)) yield* relation(view, node, field);
}

function* property(subject: NamedNode, field: PropertyDef, { props }: NodeRow): Generator<Quad> {
  for (const value of [props[field.name] ?? []].flat())
    yield triple(subject, `parley:${field.name}`, object(field, value));
}

function object({ is, enum: isEnum }: PropertyDef, value: unknown): NamedNode | Literal {
  if (isEnum) return word(is, String(value));
  if (is === 'edtf') return edtf(value);
  if (is === 'integer' || is === 'number') return number(value);
  if (is === 'boolean') return typed(value, 'boolean');
  return is === 'uri' ? typed(value, 'anyURI') : text(value);
}

function* relation(view: View, { slug }: NodeRow, field: RelationDef): Generator<Quad> {
  // the other end tells what is computed from it
  if (field.computed && field.direction === 'in') return;
  const types = [field.rel, `NOT_${field.rel}`];
  const rows = field.direction === 'in' ? view.to(slug, ...types) : view.from(slug, ...types);
  for (const row of rows) yield* told(view, field, row, slug);
}

function* told(view: View, field: RelationDef, row: RelationshipRow, owner: string): Generator<Quad> {
  const other = field.direction === 'in' ? row.from : row.to;
  if (field.fact) yield* statement(field, row);
  // a value that somebody states is not simply the value: it says of what it is one, and on whose word
  else if (view.node(other)?.props.standing !== undefined && field.kind !== 'to') {
    yield triple(thing(other), 'parley:statedOf', thing(owner));
    yield triple(thing(other), 'parley:statedAs', term(`parley:${field.name}`));
  } else yield triple(thing(owner), `parley:${field.name}`, thing(other));
}

/** Who calls what what: relationships of the graph that are a type of the model. */
export function* classifications(view: View, node: NodeRow): Generator<Quad> {
  for (const type of model().types.values()) {
    if (!type.relationship) continue;
    const { type: rel, to } = type.relationship;
    for (const row of view.from(node.slug, rel, `NOT_${rel}`)) {
      yield* statement({ ...(type.fields.get(to) as RelationDef), name: 'called' }, row);
      const subject = thing(row.id);
      yield* isA(subject, `parley:${type.name}`);
      for (const field of type.fields.values()) {
        if (field.kind === 'property') yield* property(subject, field, { ...node, props: row.props });
      }
    }
  }
}
