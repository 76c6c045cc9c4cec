import { relationWords } from '../facts';
import type { Fact } from '../shapes';
import { basisText, claimText, nextText, openPointText, standingText, thingText } from '../text';
import type { NodeData } from './node-shape';

/** Draws one thing with all that the tool shows of it. */
export function nodeLines(data: NodeData): string[] {
  const { thing: shown, basis: resting, claims, facts, propositions, findings, openPoints, total, next, note } = data;
  const says = (one: Fact) => shown.type === 'Actor' && SAYING.includes(one.relation);
  const rest = (name: string) => restText(data, name);
  const left = openPoints.filter(({ as }) => as.includes('who'));
  const about = openPoints.filter(({ as }) => !as.includes('who'));
  const restOfPropositions = nextText(next, propositions.length, total);
  return [
    `${standingText(resting)}${thingText(shown)}`,
    ...basisText(resting, ''),
    ...(resting.claimsInAll > resting.claims.length
      ? [`  (all of them: call this tool with relation: "${shown.type === 'Proposition' ? 'claims' : 'statedBy'}")`]
      : []),
    ...claims.map((one) => `- ${claimText(one)}`),
    ...(note ? [note] : []),
    ...section(
      'What is stated of it, and by whom:',
      factsText(
        facts.filter((one) => !says(one)),
        data,
      ),
    ),
    ...section('What it claims itself, and what it passes on:', factsText(facts.filter(says), data)),
    ...section(
      `Propositions about it (${total}, in the editor's words):`,
      propositions.flatMap(({ text, link, basis: rests }) => [
        `- ${standingText(rests)}${text} [${link}]`,
        ...basisText(rests),
      ]),
    ),
    ...restOfPropositions,
    ...section('Found by comparing claims, and claimed by nobody:', [
      ...findings.map(({ rule, text, link }) => `- ${rule}: ${text} [${link}]`),
      ...rest('findings'),
    ]),
    ...section('Left open about it:', [...about.flatMap(openPointText), ...rest('openPoints')]),
    ...section('Left open by it (it does not answer, or is not heard):', [
      ...left.flatMap(openPointText),
      ...rest('leavesOpen'),
    ]),
  ];
}

/** Draws one relation of a thing. */
export function relationLines(data: NodeData, name: string): string[] {
  const { thing: shown, facts, total, next, note } = data;
  return [
    note ?? `Of ${thingText(shown)}, ${relationWords(name)} (${total}):`,
    ...facts.flatMap(factText),
    ...nextText(next, facts.length, total),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : [];
}

/** What an actor says stands apart from what is said of him. */
const SAYING = ['claims', 'passedOn'];

function factsText(facts: readonly Fact[], data: NodeData): string[] {
  return facts.flatMap((fact, index) => [
    ...factText(fact),
    ...(facts[index + 1]?.relation === fact.relation ? [] : restText(data, fact.relation)),
  ]);
}

/** How many more there are of a relation, and how to have them. */
function restText({ relations }: NodeData, name: string): string[] {
  const found = relations.find(({ relation }) => relation === name);
  if (!found || found.shown >= found.total) return [];
  const { shown, total } = found;
  return [
    `  … ${shown} of ${total} ${relationWords(name)} are shown; for all, call this tool with relation: "${name}"`,
  ];
}

function factText(fact: Fact): string[] {
  const { relation, byEditor, details, thing: other, basis: rests } = fact;
  const words = `${relationWords(relation)}${byEditor ? ' (the editor’s)' : ''}`;
  const [claim] = rests.claims;
  // A claim says itself on what it rests.
  if (other?.type === 'Claim' && claim?.slug === other.slug) return [`- ${words}: ${claimText(claim)}`];
  const told = Object.entries(details).flatMap(([name, value]) => detailText(name, value));
  const standing = standingText(rests);
  // The amount itself can be marked where its claim is not.
  const mark = details.corrected === 'true' && !standing.includes('(corrected)') ? '(corrected) ' : '';
  return [
    `- ${standing}${mark}${words}: ${[...(other ? [thingText(other)] : []), ...told].join(', ')}`,
    ...basisText(rests),
  ];
}

function detailText(name: string, value: string): string[] {
  if (name === 'corrected') return [];
  if (name === 'value') return [value];
  return [value === 'true' ? relationWords(name) : `${relationWords(name)} ${value}`];
}
