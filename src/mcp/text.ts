import { pluralWords } from '../model/api/names';
import type { Article, Basis, Claim, OpenPoint, Person, Thing } from './shapes';

/** Draws what a tool answers as text that a model can cite from: every claim with speaker, words, place and link. */

/** A thing by its name, slug and link. */
export function thingText({ name, slug, type, link }: Thing): string {
  return `${name} (${type}, slug ${slug}, ${link})`;
}

/** A claim in one line. */
export function claimText(claim: Claim): string {
  const { speaker, via, act, polarity, certainty, proposition, article, link, corrected, correctedBy } = claim;
  const who = `${speaker?.name ?? 'Somebody who is not named'}${via.length > 0 ? `, as reported by ${names(via)}` : ''}`;
  const how = [act.toLowerCase(), ...(certainty === 'UNSAID' ? [] : [certainty.toLowerCase()])].join(', ');
  const what = proposition ? `: ${proposition.text}` : '';
  const mark = corrected ? ' (corrected)' : '';
  const where = [article, link].filter(Boolean).join(', ');
  return `${who} ${polarity.replace('_', ' ')} (${how})${mark}${what} ${quotesText(claim)} [${where}${correctionText(correctedBy)}]`;
}

function correctionText(corrections: Claim['correctedBy']): string {
  if (corrections.length === 0) return '';
  const by = corrections.map(({ slug, standing }) =>
    standing === 'EDITORIAL'
      ? `${slug}, as the editor reads it`
      : `${slug}${standing === 'AFFIRMED' ? '' : `, ${standing}`}`,
  );
  return `; corrected by ${by.join(' and ')}`;
}

function quotesText({ quotes }: Claim): string {
  const texts = quotes.map(({ quote, manner, sentences, start, end, inTranslation }) => {
    const at = [
      ...(sentences.length > 0 ? [`sentence ${sentences.join(', ')}`] : []),
      ...(start === null ? [] : [`characters ${start}–${end}`]),
      `${manner.toLowerCase()}${inTranslation ? ', in translation' : ''}`,
    ];
    return `“${quote}” (${at.join('; ')})`;
  });
  return texts.length > 0 ? `— ${texts.join(' … ')}` : '— no quotation';
}

/** On what something rests, a line each: claims, else the editor's reading, marked as his. */
export function basisText({ standing, editorial, underReading, claims, claimsInAll }: Basis, indent = '  '): string[] {
  return [
    ...(underReading ? [`${indent}- only under one reading of an ambiguous passage: ${underReading.text}`] : []),
    ...(editorial ? [`${indent}- THE EDITOR'S READING, said by nobody in the article: ${editorial.why}`] : []),
    ...claims.map((claim) => `${indent}- ${claimText(claim)}`),
    ...(claimsInAll > claims.length ? [`${indent}- … and ${counted(claimsInAll - claims.length, 'more claim')}`] : []),
    ...(!editorial && claimsInAll === 0 && standing !== null ? [`${indent}- no claim states it`] : []),
  ];
}

/** How the speakers stand to something, before it is told: what is denied or was corrected must not be read as so. */
export function standingText({ standing, claims, claimsInAll }: Basis): string {
  if (standing === null) return '';
  const corrected = claims.length > 0 && claims.length === claimsInAll && claims.every((claim) => claim.corrected);
  return `${standing}${corrected ? ' (corrected)' : ''}: `;
}

/** An open point, with on whose word it is open. */
export function openPointText({ kind, text, link, basis }: OpenPoint): string[] {
  return [`- ${kind}: ${text} [${link}]`, ...basisText(basis)];
}

/** The articles that are cited, a line each. */
export function articlesText(articles: readonly Article[]): string[] {
  if (articles.length === 0) return [];
  return ['', 'Articles:', ...articles.map((article) => `- ${articleText(article)}`)];
}

/** An article as it is cited. */
export function articleText({ slug, title, publisher, published, url, fiction, translation, link }: Article): string {
  const parts = [publisher, published, url, link].filter(Boolean).join(', ');
  const marks = [...(fiction ? ['an invented article'] : []), ...(translation ? ['a translation'] : [])];
  return `${slug}: “${title}”${marks.length > 0 ? ` (${marks.join('; ')})` : ''}, ${parts}`;
}

/** How many there are, in words that fit one and many. */
export function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : pluralWords(one)}`;
}

/** Names in a row. */
export function names(people: readonly Person[]): string {
  return new Intl.ListFormat('en').format(people.map(({ name }) => name));
}

/** How to go on, where there is more. */
export function nextText(next: string | null, shown: number, total: number): string[] {
  return next === null
    ? []
    : ['', `${shown} of ${total} are shown here. For more, call this tool again with after: "${next}".`];
}
