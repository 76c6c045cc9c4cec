import type { Plan } from '../../domain/rows';
import { standingOf } from '../../domain/standing';
import { model } from '../../model/load';
import type { TypeDef } from '../../model/types';
import type { SeedFile } from '../file';
import { planArticle } from './article';
import { Builder } from './builder';
import { collectClaims, planClaim } from './claims';
import { reportCycles } from './cycles';
import { planFindings } from './findings';
import { orderRows } from './order';
import { placeRows } from './places';
import { planRatios } from './ratios';
import { type Entry, registerArticle } from './registry';
import { reportRules } from './rules';
import { planShared } from './shared';
import { type KnownClaim, Sources } from './source';
import { planEntry, planRelations } from './things';

/** Relations that a claim writes itself; the others follow from where it stands. */
const CLAIM_RELATIONS = new Set(['to', 'time', 'qualifies', 'corrects']);

/** The plan of one article, and what it was made from. */
export interface Planned {
  plan: Plan;
  builder: Builder;
}

/**
 * Plans one article: from its seed, and what articles share, to the rows that should stand in the graph. Pure; what
 * is wrong is among the problems of the file.
 */
export function planSeed(file: SeedFile, shared: ReadonlyMap<string, Entry>): Planned {
  const registry = registerArticle(file, shared);
  const sources = new Sources(file, registry);
  const builder = new Builder(file, registry, sources);
  const narrator = planArticle(builder);
  const claims = collectClaims(builder);
  for (const written of claims) planClaim(builder, written, narrator);
  for (const entry of registry.own.values()) if (!entry.parent) planEntry(builder, entry);
  planStandings(builder, claims);
  for (const { entry, body, path } of registry.extensions) {
    const source = sources.of(body, path, undefined, true, file);
    planRelations(builder, entry.slug, entry.type, body, { file, path }, source);
  }
  const claim = model().types.get('Claim') as TypeDef;
  for (const { known, body, path, entry } of claims) {
    // in the short form of a proposition with its one claim, `time` is of what the proposition speaks
    const inline = body === entry.body;
    const fields = (field: { name: string }) => CLAIM_RELATIONS.has(field.name) && !(inline && field.name === 'time');
    planRelations(builder, known.slug, claim, body, { file, path }, undefined, fields);
  }
  planShared(builder);
  placeRows(builder);
  // a circle is told from where the editor began it
  reportCycles(builder);
  orderRows(builder);
  planRatios(builder);
  reportRules(builder);
  planFindings(builder);
  return { plan: builder.plan(String(file.data.article?.title)), builder };
}

/** How speakers stand to each proposition; one that nobody claims, such as the antecedent of an "if", has no standing. */
function planStandings(builder: Builder, claims: readonly { known: KnownClaim }[]): void {
  const byProposition = new Map<string, KnownClaim[]>();
  for (const { known } of claims) {
    byProposition.set(known.proposition, [...(byProposition.get(known.proposition) ?? []), known]);
  }
  for (const [proposition, known] of byProposition) {
    const row = builder.nodes.get(proposition);
    if (row) row.props.standing = standingOf(known);
  }
}
