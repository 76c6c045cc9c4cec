import { basename } from 'node:path';
import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { FORMAT } from '../domain/format';
import { slugify } from '../domain/slug';
import type { DraftSeed, Proposal } from './proposal';

/** What `parley draft` is told of an article beside its text. */
export interface About {
  /** the name of the file that holds the text */
  textFile: string;
  language: string;
}

type Body = Record<string, unknown>;

const HEAD = ` yaml-language-server: $schema=../schema/seed.schema.json

 A draft: nobody has confirmed it, and it does not seed. Every proposal has a line "draft:" with its place and the
 reason for it. Confirm one by deleting that line, once the rest of it is right; delete what is wrong. What stands in
 the section "draft" at the end has to be moved to where it belongs (a size, an amount, a time), or deleted.
 "node bin/parley.js check" says how many proposals wait, and takes no offence at what such a proposal still lacks.`;

/** The slug of an article whose text lies in this file. */
export function slugOf(textFile: string): string {
  return slugify(basename(textFile).replace(/\.[^.]+$/, ''));
}

/**
 * A draft as the file of a seed (YAML), which is valid but for what waits for the editor.
 *
 * @throws nothing, whatever the text
 */
export function draftFile({ read, proposals }: DraftSeed, { textFile, language }: About): string {
  const { text, cuts } = read;
  const [title] = cuts;
  const name = basename(textFile);
  const article = {
    slug: slugOf(textFile),
    title: title ? printable(text.slice(title.start, title.end)) : name,
    kind: 'report',
    language,
    annotatedBy: ['An editor'],
    textFile: name,
    sha256: text.sha256,
    length: text.length,
    headings: cuts.flatMap((cut, index) => (cut.kind === 'heading' ? [index + 1] : [])),
    sentences: cuts.map(({ start, end }) => [start, end]),
    draft: { why: 'Kind and language are guesses; put in who annotates.' },
  };
  const sections: Record<string, unknown> = { parley: FORMAT, article };
  const narrator = { kind: 'person', name: 'The narrator', named: false, narrator: true };
  sections.actors = { narrator, ...namesPlaced(withIds(proposals, 'actors'), read) };
  for (const section of ['places', 'propositions', 'events', 'concepts'] as const) {
    const entries = withIds(proposals, section);
    if (Object.keys(entries).length > 0) sections[section] = entries;
  }
  const homeless = Object.fromEntries(
    (['quantities', 'ratios', 'times'] as const)
      .map((section) => [section, proposals.filter((each) => each.section === section).map(whole)] as const)
      .filter(([, entries]) => entries.length > 0),
  );
  if (Object.keys(homeless).length > 0) sections.draft = homeless;
  const document = new Document(sections);
  document.commentBefore = HEAD;
  layOut(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function withIds(proposals: readonly Proposal[], section: Proposal['section']): Record<string, Body> {
  return Object.fromEntries(
    proposals.filter((each) => each.section === section).map((each) => [each.id as string, whole(each)]),
  );
}

/** Names with the place where the same letters stand first, which is what `parley check --fix` writes. */
function namesPlaced(actors: Record<string, Body>, { text }: DraftSeed['read']): Record<string, Body> {
  for (const { names } of Object.values(actors)) {
    for (const name of names as Body[]) name.start = text.find(String(name.text))[0] ?? name.start;
  }
  return actors;
}

function whole({ body, draft }: Proposal): Body {
  return { ...body, draft };
}

/** Seeds take no control characters; a text may hold them. */
function printable(words: string): string {
  return (
    words
      .replace(/\p{Cc}|\p{Cs}/gu, ' ')
      .trim()
      .slice(0, 1000) || '?'
  );
}

/** A proposal a few lines: the marks, places, passages and names each on one line, as an editor writes them. */
function layOut(document: Document): void {
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const value = pair.value as Node;
      if (isMap(value) && key === 'draft' && !value.items.some((item) => isSeq(item.value))) value.flow = true;
      if (isSeq(value) && ['headings', 'annotatedBy'].includes(key)) value.flow = true;
      if (isSeq(value) && ['at', 'names', 'sentences', 'quantities', 'ratios', 'times'].includes(key)) {
        for (const item of value.items) if (isMap(item) || isSeq(item)) item.flow = true;
      }
      if (isMap(value) && key === 'narrator') value.flow = true;
      if (isSeq(value) && key === 'sentences') value.flow = true;
    },
  });
}
