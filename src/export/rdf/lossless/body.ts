import type { NodeRow, RelationshipRow } from '../../../domain/rows';
import { slugify } from '../../../domain/slug';
import type { Source } from '../../../domain/standing';
import type { View } from '../../../domain/view';
import { model, relations } from '../../../model/load';
import type { RelationDef, TypeDef } from '../../../model/types';
import { passageBody } from './passage';
import { express, expressOwner, inOrderBelow, sourceOfNode, sourceOfRelationship, type Target } from './source';

/** A map of a seed, as it stands in JSON-LD. */
export type Body = Record<string, unknown>;

/** Whose words are written: what an article says, or what articles share. */
export interface Writing {
  view: View;
  /** the article; undefined where what articles share is written */
  article?: string;
}

/** The properties of a node that a seed writes; what the model takes for granted is left out. */
export function propertyFields(node: NodeRow, type: TypeDef): Body {
  const body: Body = {};
  for (const field of type.fields.values()) {
    if (field.kind !== 'property' || field.computed || field.seedOnly) continue;
    const value = node.props[field.name];
    if (value !== undefined && value !== field.default) body[field.name] = value;
  }
  return body;
}

/** A node with all that stands below it in a seed: its own properties only where it is its own to tell them. */
export function nodeBody(writing: Writing, node: NodeRow, type: TypeDef, own: boolean, inherited?: Source): Body {
  const target = type.stated ? sourceOfNode(writing.view, node) : undefined;
  const ordered = target && inOrderBelow(writing.view, target, targetsBelow(writing, node, type, true));
  const stated = ordered && express(writing.view, ordered, inherited);
  const { fields, source } = stated ?? expressOwner(writing.view, targetsBelow(writing, node, type));
  return {
    '@type': type.name,
    ...(own ? propertyFields(node, type) : {}),
    ...fields,
    ...relationFields(writing, node, type, source ?? inherited),
  };
}

/** The relations of a node as a seed writes them, by the names of their fields. */
export function relationFields(
  writing: Writing,
  node: NodeRow,
  type: TypeDef,
  source?: Source,
  only: (field: RelationDef) => boolean = () => true,
): Body {
  const body: Body = {};
  for (const field of relations(type)) {
    if (field.computed || !only(field)) continue;
    const rows = rowsOf(writing, node.slug, field);
    if (rows.length === 0) continue;
    const written = fieldBody(writing, field, rows, source);
    body[field.name] = Array.isArray(written) && field.shape === 'one' && !field.many ? written[0] : written;
  }
  return body;
}

function fieldBody(writing: Writing, field: RelationDef, rows: RelationshipRow[], source?: Source): Body | unknown[] {
  const type = model().types.get(field.target);
  const ends = rows.map((row) => writing.view.node(otherEnd(field, row)) as NodeRow);
  if (field.kind === 'nodes' && type) {
    return Object.fromEntries(ends.map((node) => [node.slug, nodeBody(writing, node, type, true, source)]));
  }
  if (field.target === 'Passage') return ends.map((node) => passageBody(writing.view, node));
  if (field.kind === 'parts' && type) return parts(writing, field, type, ends, source);
  if (field.fact) return rows.map((row) => fact(writing, field, row, source));
  return rows.map((row) => otherEnd(field, row));
}

function parts(writing: Writing, field: RelationDef, type: TypeDef, nodes: NodeRow[], source?: Source): Body[] {
  const inOrder = [...nodes].sort((one, other) => turn(one, type) - turn(other, type));
  return inOrder.map((node) => {
    const target = type.stated && field.stated ? sourceOfNode(writing.view, node) : undefined;
    const expressed = target && express(writing.view, target, source);
    return {
      '@id': node.slug,
      '@type': type.name,
      ...propertyFields(node, type),
      ...expressed?.fields,
      ...relationFields(writing, node, type, expressed?.source ?? source),
    };
  });
}

/** The how manieth of its words a part was: what is worded like another before it has a number in its id. */
function turn(node: NodeRow, type: TypeDef): number {
  const end = node.slug.slice(node.slug.lastIndexOf('.') + 1);
  return Number(end.slice(slugify(String(node.props[type.nameFrom])).length + 1) || 1);
}

function fact({ view }: Writing, field: RelationDef, row: RelationshipRow, source?: Source): Body {
  const edges = [...field.edge.keys()].filter((name) => row.props[name] !== undefined);
  return {
    '@id': row.id,
    '@type': 'Fact',
    is: otherEnd(field, row),
    ...Object.fromEntries(edges.map((name) => [name, row.props[name]])),
    ...express(view, sourceOfRelationship(row), source)?.fields,
  };
}

/** The facts that stand below a node in a seed and can inherit from it; with all that stands below those, if `deep`. */
function targetsBelow(writing: Writing, node: NodeRow, type: TypeDef, deep = false): Target[] {
  const { view } = writing;
  return relations(type).flatMap((field) => {
    if (field.computed) return [];
    const rows = rowsOf(writing, node.slug, field);
    if (field.fact) return rows.map(sourceOfRelationship);
    if (field.kind === 'to' || !field.stated) return [];
    const target = model().types.get(field.target);
    return rows.flatMap((row) => {
      const end = view.node(row.to) as NodeRow;
      const further = deep && target ? targetsBelow(writing, end, target, deep) : [];
      return [sourceOfNode(view, end) ?? [], further].flat();
    });
  });
}

/** The relationships of a field in the order in which the seed wrote those that have the same ends. */
function rowsOf({ view, article }: Writing, slug: string, field: RelationDef): RelationshipRow[] {
  const types = [field.rel, `NOT_${field.rel}`];
  const rows = field.direction === 'in' ? view.to(slug, ...types) : view.from(slug, ...types);
  const order = (row: RelationshipRow) => Number(row.props.order ?? 0);
  return rows
    .filter((row) => row.props.article === article && view.node(otherEnd(field, row)))
    .sort((a, b) => order(a) - order(b) || a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
}

function otherEnd(field: RelationDef, row: RelationshipRow): string {
  return field.direction === 'in' ? row.from : row.to;
}
