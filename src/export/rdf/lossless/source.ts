import type { NodeRow, RelationshipRow } from '../../../domain/rows';
import { type Source, settle, type WrittenSource } from '../../../domain/standing';
import type { View } from '../../../domain/view';

/** What a seed writes of one fact, as it stands in JSON-LD. */
export interface SourceFields {
  said?: string[];
  editor?: string;
  reading?: string;
  standing?: string;
}

/** How one fact is written, and what those inherit that stand below it. */
export interface Expressed {
  fields: SourceFields;
  source: Source;
}

/** A fact whose source is to be written; the graph keeps the order of a relationship's claims, not of a node's. */
export interface Target {
  source: Source;
  ordered: boolean;
}

/** The words that a seed may write; the others follow from the claims, and are told to readers alone. */
const WRITTEN: readonly Source['standing'][] = ['affirmed', 'denied', 'open'];

/** On what a stated node rests; undefined where it is no fact. */
export function sourceOfNode(view: View, node: NodeRow): Target | undefined {
  const { standing, editorial } = node.props;
  if (standing === undefined) return undefined;
  const [reading] = view.from(node.slug, 'UNDER_READING').map((row) => row.to);
  const claims = view
    .from(node.slug, 'STATED_BY')
    .map((row) => row.to)
    .sort();
  return { source: made(standing, claims, editorial, reading), ordered: false };
}

/** On what a relationship that is a fact rests. */
export function sourceOfRelationship({ props }: RelationshipRow): Target {
  const source = made(props.standing, (props.claims as string[] | undefined) ?? [], props.editorial, props.reading);
  return { source, ordered: true };
}

function made(standing: unknown, claims: string[], editorial: unknown, reading: unknown): Source {
  return {
    claims,
    standing: standing as Source['standing'],
    ...(editorial === undefined ? {} : { editorial: String(editorial) }),
    ...(reading === undefined ? {} : { reading: String(reading) }),
  };
}

/**
 * Writes the source of a fact so that a seed with it plans just this source: rather in full than inherited, so that
 * who reads one fact alone sees who says it. Undefined where nothing that can be written gives it.
 */
export function express(view: View, { source, ordered }: Target, inherited: Source | undefined): Expressed | undefined {
  for (const fields of ways(source)) {
    const settled = settle(resolved(view, fields), inherited);
    if (!settled || !same(settled, source, ordered)) continue;
    const told = fields.standing ?? (WRITTEN.includes(source.standing) ? undefined : source.standing);
    return { fields: { ...fields, ...(told === undefined ? {} : { standing: told }) }, source: settled };
  }
  return undefined;
}

/**
 * The source of a node with its claims in the order in which a fact below it has inherited them: the graph keeps that
 * order with the fact alone, rather of one that cannot be written but by inheriting.
 */
export function inOrderBelow(view: View, target: Target, below: readonly Target[]): Target {
  const claims = (source: Source) => [...source.claims].sort().join(' ');
  const alike = below.filter(({ source, ordered }) => ordered && claims(source) === claims(target.source));
  const [heir] = [...alike.filter((one) => !express(view, one, undefined)), ...alike];
  return heir ? { ...target, source: { ...target.source, claims: heir.source.claims } } : target;
}

/**
 * What something that is no fact itself, an actor, must write so that the facts below it can inherit what they
 * cannot write themselves; empty for all but the rarest.
 */
export function expressOwner(view: View, targets: readonly Target[]): Partial<Expressed> {
  const all = (inherited?: Source) => targets.every((target) => express(view, target, inherited));
  if (all()) return {};
  const readings = [undefined, ...new Set(targets.map(({ source }) => source.reading))];
  for (const target of targets) {
    for (const reading of readings) {
      for (const fields of ways({ ...target.source, reading })) {
        const source = settle(resolved(view, fields));
        if (source && all(source)) return { fields, source };
      }
    }
  }
  return {};
}

/** Every way to write a source, the clearest first. */
function* ways(wanted: Omit<Source, 'reading'> & { reading?: string | undefined }): Generator<SourceFields> {
  const { claims, editorial, reading, standing } = wanted;
  const bases: SourceFields[] = [
    ...(claims.length > 0 ? [{ said: claims }] : []),
    ...(editorial === undefined ? [] : [{ editor: editorial }]),
    {},
  ];
  const readings: SourceFields[] = [...(reading === undefined ? [] : [{ reading }]), {}];
  const told = WRITTEN.includes(standing) ? [{ standing }] : [];
  const standings: SourceFields[] = [...told, {}, ...WRITTEN.map((word) => ({ standing: word }))];
  for (const base of bases)
    for (const under of readings) for (const stands of standings) yield { ...base, ...under, ...stands };
}

function resolved(view: View, { said, editor, reading, standing }: SourceFields): WrittenSource {
  const polarity = (slug: string) => String(view.node(slug)?.props.polarity);
  const preferred = (slug: string) => view.node(slug)?.props.preferred === true;
  return {
    ...(said && { said: said.map((slug) => ({ slug, polarity: polarity(slug) })) }),
    ...(editor && { editor }),
    ...(reading && { reading: { slug: reading, preferred: preferred(reading) } }),
    ...(standing && { standing: standing as Source['standing'] }),
  };
}

function same(one: Source, other: Source, ordered: boolean): boolean {
  const claims = (source: Source) => (ordered ? source.claims : [...source.claims].sort()).join(' ');
  return (
    one.standing === other.standing &&
    one.editorial === other.editorial &&
    one.reading === other.reading &&
    claims(one) === claims(other)
  );
}
