import { model } from '../../model/load';
import type { TypeDef } from '../../model/types';
import type { Path } from '../file';
import type { Builder } from './builder';
import { planPassages } from './passages';
import { type Body, type Entry, isBody } from './registry';
import type { KnownClaim } from './source';

/** A claim as it stands in the seed, with its place. */
interface WrittenClaim {
  entry: Entry;
  proposition: string;
  speaker: Entry;
  body: Body;
  path: Path;
  known: KnownClaim;
}

const CLAIM_FIELDS = [
  'speaker',
  'at',
  'act',
  'polarity',
  'certainty',
  'via',
  'to',
  'medium',
  'where',
  'qualifies',
  'corrects',
];

/**
 * Makes all claims known, before the facts that rest on them are planned: a proposition with `speaker` is one
 * claim, one with `claims` several, one with neither is claimed by nobody.
 */
export function collectClaims(builder: Builder): WrittenClaim[] {
  const written: WrittenClaim[] = [];
  for (const [id, entry] of builder.registry.own) {
    if (entry.type.name !== 'Proposition') continue;
    for (const { body, path } of bodiesOf(entry)) {
      const claim = readClaim(builder, id, entry, body, path);
      if (claim) written.push(claim);
    }
  }
  return written;
}

function bodiesOf(entry: Entry): { body: Body; path: Path }[] {
  const { body, path } = entry;
  const inline = CLAIM_FIELDS.some((field) => field in body) ? [{ body, path }] : [];
  const list = Array.isArray(body.claims) ? body.claims.filter(isBody) : [];
  return [...inline, ...list.map((claim, index) => ({ body: claim, path: [...path, 'claims', index] }))];
}

function readClaim(builder: Builder, id: string, entry: Entry, body: Body, path: Path): WrittenClaim | undefined {
  const { file, registry, sources } = builder;
  const reference = body.speaker;
  if (typeof reference !== 'string') {
    file.report(path, 'SEED_NO_SPEAKER', `The claim on "${id}" has no speaker.`, { hint: 'Add "speaker:".' });
    sources.addBroken(id);
    return undefined;
  }
  const speaker = registry.find(reference);
  if (speaker?.type.name !== 'Actor') {
    reportNoActor(builder, reference, [...path, 'speaker']);
    sources.addBroken(id);
    return undefined;
  }
  if (sources.claims.has(`${id}.${reference}`)) {
    file.report(path, 'SEED_TWO_CLAIMS', `"${reference}" claims "${id}" twice.`, {
      hint: 'Make it one claim with several passages.',
    });
    return undefined;
  }
  const known: KnownClaim = {
    slug: `${builder.article}:${id}.${reference}`,
    speaker: speaker.slug,
    polarity: String(body.polarity ?? 'affirms'),
    proposition: entry.slug,
    position: '',
  };
  sources.add(id, reference, known);
  return { entry, proposition: id, speaker, body, path, known };
}

/** Plans a claim: speaker, who passes it on, passages, and its proposition. */
export function planClaim(builder: Builder, written: WrittenClaim, narrator: Entry | undefined): void {
  const { body, path, speaker, known, entry } = written;
  const type = model().types.get('Claim') as TypeDef;
  const passages = planPassages(builder, body.at, [...path, 'at']);
  if ([body.at ?? []].flat().length === 0) {
    builder.file.report(path, 'SEED_NO_PASSAGE', `The claim on "${written.proposition}" has no passage.`, {
      hint: 'Add "at: [{sentence, quote, manner}]".',
    });
  }
  const manners = new Set(passages.map((passage) => passage.props.manner));
  const first = passages.map((passage) => Number(passage.props.start)).sort((a, b) => a - b)[0] ?? 0;
  known.position = `${builder.article}|${String(first).padStart(8, '0')}`;
  const act = String(body.act ?? 'asserts');
  const text = String(entry.body.text);
  const row = builder.node(known.slug, type, {
    name: `${speakerName(builder, speaker)} ${VERBS[known.polarity]}: ${text}`,
    act,
    polarity: known.polarity,
    certainty: String(body.certainty ?? 'unsaid'),
    medium: body.medium as string | undefined,
    where: body.where as string | undefined,
    manner: manners.size > 1 ? 'mixed' : [...manners][0],
    speaker: speaker.slug,
    position: known.position,
  });
  builder.relate(speaker.slug, 'MAKES', row.slug);
  builder.relate(row.slug, 'STATES', entry.slug);
  builder.relate(row.slug, 'CLAIMED_IN', builder.article);
  for (const passage of passages) builder.relate(row.slug, 'FOUND_IN', passage.slug);
  passOn(builder, written, row.slug, narrator);
}

const VERBS: Record<string, string> = { affirms: 'affirms', denies: 'denies', 'leaves-open': 'leaves open' };

function speakerName(builder: Builder, speaker: Entry): string {
  return String(speaker.body.name ?? builder.registry.shared.get(speaker.slug)?.body.name ?? speaker.slug);
}

/** Who passes the claim on: as written, or else the narrator, unless he speaks himself. */
function passOn(builder: Builder, written: WrittenClaim, slug: string, narrator: Entry | undefined): void {
  const { body, path, speaker } = written;
  const via = body.via as string | string[] | undefined;
  if (via === undefined) {
    if (narrator && narrator.slug !== speaker.slug) builder.relate(slug, 'PASSED_ON_BY', narrator.slug, { order: 1 });
    return;
  }
  for (const [index, reference] of [via].flat().entries()) {
    const entry = builder.registry.find(reference);
    if (entry?.type.name === 'Actor') builder.relate(slug, 'PASSED_ON_BY', entry.slug, { order: index + 1 });
    else reportNoActor(builder, reference, [...path, 'via']);
  }
}

/** Tells of a reference where an actor is needed and none is named: of what kind it is, or which actor may be meant. */
function reportNoActor({ file, registry }: Builder, reference: string, path: Path): void {
  const entry = registry.find(reference);
  const is = entry?.type.name.toLowerCase();
  const kind = is ? `: it is ${/^[aeiou]/.test(is) ? 'an' : 'a'} ${is}, and an actor is needed` : '';
  const near = registry.near(reference, 'Actor');
  const code = entry ? 'SEED_WRONG_REFERENCE' : 'SEED_UNKNOWN_REFERENCE';
  file.report(path, code, `There is no actor "${reference}"${kind}.`, {
    hint: near ? `Did you mean "${near}"?` : 'Add the actor to the seed or to what articles share.',
  });
}
