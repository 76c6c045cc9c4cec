import type { Quad } from '@rdfjs/types';
import type { NodeRow } from '../../../domain/rows';
import type { View } from '../../../domain/view';
import { classifications, ownTerms, typeOf } from './own';
import { article, claim, passage } from './source';
import { thing } from './terms';
import { actor, concept, definition, inference, mappings, place, proposition, quantity, time } from './things';

/** A node in a standard vocabulary. */
type Description = (view: View, node: NodeRow) => Iterable<Quad>;

const mapped: Description = (view, { slug }) => mappings(view, slug);

/** The types for which a standard has words; the others go out in Parley's own. */
const STANDARD: Readonly<Record<string, Description>> = {
  Article: article,
  Claim: claim,
  Passage: passage,
  Actor: actor,
  Place: place,
  Quantity: quantity,
  Time: time,
  Concept: concept,
  Definition: definition,
  Proposition: proposition,
  Inference: inference,
  Event: mapped,
  Provision: mapped,
};

/** All that is told of one node, in the standard vocabularies and, where they have no word, in Parley's own. */
export function* describe(view: View, node: NodeRow): Generator<Quad> {
  const type = typeOf(node);
  if (!type) return;
  yield* STANDARD[type.name]?.(view, node) ?? [];
  yield* ownTerms(view, node, type);
  yield* classifications(view, node);
}

/** What joins a node to its neighbours, besides what they are. */
const LABELS = /(rdf-schema#label|22-rdf-syntax-ns#type)$/;

/**
 * What is told of one node of a view, whoever tells it: its own description, the statements of which it is an end, what
 * its neighbours say of it, and the names and types of these.
 */
export function describeAmong(view: View, slug: string): Quad[] {
  const iri = thing(slug).value;
  const all = [...view.nodes.values()].flatMap((node) => [...describe(view, node)]);
  const ofIt = new Set(all.filter(({ object }) => object.value === iri).map(({ subject }) => subject.value));
  const statements = new Set(
    all.filter(({ object }) => /Statement$/.test(object.value)).map(({ subject }) => subject.value),
  );
  return all.filter(({ subject, predicate, object }) => {
    if (subject.value === iri || subject.value.startsWith(`${iri}#`) || object.value === iri) return true;
    return LABELS.test(predicate.value) || (statements.has(subject.value) && ofIt.has(subject.value));
  });
}
