import type { Model, RelationDef, TypeDef } from '../types';
import type { Hop } from './shape';

/** A relationship as the model allows it, in the direction it has in the graph. */
interface Triple {
  from: string;
  type: string;
  to: string;
}

const triples = new WeakMap<Model, ReadonlyMap<string, readonly Triple[]>>();

/** By their type, all that the model has: every field asks for them. */
function triplesOf(of: Model): ReadonlyMap<string, readonly Triple[]> {
  let known = triples.get(of);
  if (!known) {
    const byType = new Map<string, Triple[]>();
    for (const owner of of.types.values()) {
      if (owner.relationship) continue;
      for (const field of owner.fields.values()) {
        if (field.kind === 'property') continue;
        const triple = tripleOf(owner, field);
        byType.set(triple.type, [...(byType.get(triple.type) ?? []), triple]);
      }
    }
    known = byType;
    triples.set(of, known);
  }
  return known;
}

function tripleOf(owner: TypeDef, field: RelationDef): Triple {
  return field.direction === 'out'
    ? { from: owner.name, type: field.rel, to: field.target }
    : { from: field.target, type: field.rel, to: owner.name };
}

function meets(a: string, b: string): boolean {
  return a === b || a === 'Entity' || b === 'Entity';
}

/** The label by which the far end must be told, where the relationship type leads to several types. */
function farLabel(of: Model, near: string, type: string, direction: 'in' | 'out', far: string): { far?: string } {
  if (far === 'Entity') return {};
  const ends = new Set<string>();
  for (const triple of triplesOf(of).get(type) ?? []) {
    const [here, there] = direction === 'out' ? [triple.from, triple.to] : [triple.to, triple.from];
    if (meets(here, near)) ends.add(there);
  }
  return ends.size > 1 ? { far } : {};
}

/**
 * The relationship types of a fact: its own, and the one that it has while everybody denies it.
 */
export function factTypes(type: string): string[] {
  return [type, `NOT_${type}`];
}

function typesOf(field: RelationDef): string[] {
  return field.fact ? factTypes(field.rel) : [field.rel];
}

/** The step that a field of the model describes. */
export function relationHop(of: Model, owner: TypeDef, field: RelationDef): Hop {
  return {
    by: 'relationship',
    types: typesOf(field),
    direction: field.direction,
    ...(field.only ? { near: field.only } : {}),
    ...farLabel(of, owner.name, field.rel, field.direction, field.target),
    ...(field.shape === 'list' && field.kind === 'to' && !field.computed ? { ordered: true } : {}),
  };
}

/**
 * The same step from the other end. Where there can be very many and the far end repeats the slug of this one, it is
 * found by that property, so that an index gives its first page in order.
 */
export function inverseHop(of: Model, owner: TypeDef, field: RelationDef): Hop {
  const direction = field.direction === 'out' ? 'in' : 'out';
  const types = typesOf(field);
  if (field.inverse?.big && field.shape === 'one') {
    return { by: 'mirror', property: field.name, far: owner.name, types, direction };
  }
  return { by: 'relationship', types, direction, ...farLabel(of, field.target, field.rel, direction, owner.name) };
}
