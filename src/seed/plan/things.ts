import type { NodeRow, Value } from '../../domain/rows';
import type { Source } from '../../domain/standing';
import { model, relations } from '../../model/load';
import type { RelationDef, TypeDef } from '../../model/types';
import type { Path, SeedFile } from '../file';
import type { Builder } from './builder';
import { planParts } from './parts';
import { planPassages } from './passages';
import { type Body, type Entry, isBody } from './registry';

/** Where a body stands: for messages. */
interface Place {
  file: SeedFile;
  path: Path;
}

/** The properties of a node as the seed writes them, with the defaults of the model. */
export function propertiesOf(type: TypeDef, body: Body): Record<string, Value | undefined> {
  const values: Record<string, Value | undefined> = {};
  for (const field of type.fields.values()) {
    if (field.kind !== 'property' || field.computed || field.seedOnly) continue;
    values[field.name] = (body[field.name] ?? field.default) as Value | undefined;
  }
  return values;
}

/** Plans something that has an id: its node, what it rests on, and all its relationships. */
export function planEntry(builder: Builder, entry: Entry, inherited?: Source): NodeRow | undefined {
  const { type, body, file, path } = entry;
  if (type.relationship) {
    planRelationshipType(builder, entry);
    return undefined;
  }
  const row = builder.node(entry.slug, type, propertiesOf(type, body));
  const source = builder.sources.of(body, path, inherited, !type.stated, file);
  if (type.stated) builder.state(row, source);
  planRelations(builder, entry.slug, type, body, { file, path }, source);
  return row;
}

/** Plans the relationships of a node (parts, nested nodes, references) as a body writes them. */
export function planRelations(
  builder: Builder,
  owner: string,
  type: TypeDef,
  body: Body,
  place: Place,
  source?: Source,
  only: (field: RelationDef) => boolean = () => true,
): void {
  for (const field of relations(type)) {
    const written = body[field.name];
    if (field.computed || written === undefined || !only(field)) continue;
    const at = { file: place.file, path: [...place.path, field.name] };
    if (field.kind === 'nodes') planNested(builder, owner, field, written, at, source);
    else if (field.target === 'Passage') {
      for (const passage of planPassages(builder, written, at.path)) builder.relate(owner, field.rel, passage.slug);
    } else if (field.kind === 'parts') planParts(builder, owner, field, written, at, source);
    else planReferences(builder, owner, field, written, at, source);
  }
}

function planNested(
  builder: Builder,
  owner: string,
  field: RelationDef,
  written: unknown,
  at: Place,
  source?: Source,
): void {
  if (!isBody(written)) return;
  for (const id of Object.keys(written)) {
    const own = field.target === 'Reading' ? `${at.path[1]}.${id}` : id;
    const entry = builder.registry.own.get(own);
    if (!entry || entry.path.join('\0') !== [...at.path, id].join('\0')) continue;
    planEntry(builder, entry, source);
    builder.relate(owner, field.rel, entry.slug);
  }
}

function planReferences(
  builder: Builder,
  owner: string,
  field: RelationDef,
  written: unknown,
  at: Place,
  source?: Source,
): void {
  const list = Array.isArray(written) ? written : [written];
  for (const [index, item] of list.entries()) {
    const path = Array.isArray(written) ? [...at.path, index] : at.path;
    const body = isBody(item) ? item : { is: item };
    const place = isBody(item) ? [...path, 'is'] : path;
    const target = resolve(builder, field.target, String(body.is), place, at.file);
    if (!target) continue;
    const [from, to] = field.direction === 'in' ? [target, owner] : [owner, target];
    if (!field.fact) {
      builder.relate(from, field.rel, to, field.shape === 'list' ? { order: index + 1 } : {});
      continue;
    }
    const fact = builder.sources.of(body, path, source, false, at.file);
    if (fact) builder.relateFact(from, field.rel, to, fact, edgeValues(builder, field, body, path, at.file));
  }
}

function edgeValues(
  builder: Builder,
  field: RelationDef,
  body: Body,
  path: Path,
  file: SeedFile,
): Record<string, Value | undefined> {
  const values: Record<string, Value | undefined> = {};
  for (const [name, is] of field.edge) {
    if (body[name] === undefined) continue;
    const reference = model().types.has(is);
    values[name] = reference ? resolve(builder, is, String(body[name]), [...path, name], file) : (body[name] as Value);
  }
  return values;
}

/** A type that is a relationship in the graph: a classification. */
function planRelationshipType(builder: Builder, entry: Entry): void {
  const { type, body, file, path } = entry;
  const { type: rel, from, to } = type.relationship as NonNullable<TypeDef['relationship']>;
  const ends = [from, to].map((name) => {
    const field = type.fields.get(name) as RelationDef;
    return resolve(builder, field.target, String(body[name]), [...path, name], file);
  });
  const source = builder.sources.of(body, path, undefined, false, file);
  if (!ends[0] || !ends[1] || !source) return;
  const row = builder.relateFact(ends[0], rel, ends[1], source, propertiesOf(type, body));
  row.props.slug = entry.slug;
}

/** The slug of what a reference names, where it is of the right kind; what is wrong is reported. */
export function resolve(
  builder: Builder,
  target: string,
  reference: string,
  path: Path,
  file: SeedFile,
): string | undefined {
  if (target === 'Claim') return builder.sources.claim(reference, path, file)?.slug;
  const entry = builder.registry.find(reference);
  if (!entry) {
    const claim = target === 'Entity' ? builder.sources.claims.get(reference) : undefined;
    if (claim) return claim.slug;
    if (target === 'Entity' && reference === builder.article) return reference;
    const near = builder.registry.near(reference, target);
    file.report(path, 'SEED_UNKNOWN_REFERENCE', `There is nothing called "${reference}".`, {
      hint: near ? `Did you mean "${near}"?` : 'Add it to the seed or to what articles share.',
    });
    return undefined;
  }
  if (target !== 'Entity' && entry.type.name !== target) {
    const near = builder.registry.near(reference, target);
    file.report(path, 'SEED_WRONG_REFERENCE', `"${reference}" is of kind ${entry.type.name}; here stands ${target}.`, {
      ...(near ? { hint: `Did you mean "${near}"?` } : {}),
    });
    return undefined;
  }
  return entry.slug;
}
