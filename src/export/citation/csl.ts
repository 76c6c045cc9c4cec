import type { NodeRow } from '../../domain/rows';
import type { View } from '../../domain/view';
import type { ExportedGraph } from '../../graph/export/exported-graph';
import { articlesOf, collect } from '../rdf/collect';

/** Somebody as CSL names him who is not taken apart into given and family name. */
interface Name {
  literal: string;
}

/** A date of CSL: its parts where they are known, else the words of it. */
export type CslDate = { 'date-parts': number[][] } | { literal: string };

/** An item of CSL-JSON, as far as Parley writes one. https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: 'article' | 'interview' | 'entry';
  title: string;
  author?: Name[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  note?: string;
  URL?: string;
  /** of the graph: what it said when it was cited */
  version?: string;
}

/**
 * How the articles and claims of an export are cited, each once: an article as what it is, a claim as an entry of the
 * graph by those who annotated it, with the words that bear it. Of a claim or an article alone, only itself; of another
 * thing, the claims that concern it, and their articles.
 *
 * @param at the address below which the page lies; without one, claims have no URL
 */
export async function* citations(graph: ExportedGraph, at?: string): AsyncGenerator<CslItem> {
  if (graph.scope.of === 'node') {
    const { slug } = graph.scope;
    const view = await collect(graph.within({ of: 'citable', slug }));
    const cited = [...view.nodes.values()].filter(isCited);
    const self = cited.filter((node) => node.slug === slug);
    for (const node of self.length > 0 ? self : cited) yield itemOf(view, node, graph.version, at);
    return;
  }
  for await (const { graph: part } of articlesOf(graph)) {
    const view = await collect(part);
    for (const node of view.nodes.values()) if (isCited(node)) yield itemOf(view, node, graph.version, at);
  }
}

function isCited({ labels }: NodeRow): boolean {
  return labels.includes('Article') || labels.includes('Claim');
}

function itemOf(view: View, node: NodeRow, version: string, at: string | undefined): CslItem {
  return node.labels.includes('Article') ? articleItem(node) : claimItem(view, node, version, at);
}

function articleItem({ slug, props }: NodeRow): CslItem {
  return {
    id: slug,
    type: props.kind === 'interview' ? 'interview' : 'article',
    title: String(props.title),
    ...authors(props.authors),
    ...(props.publisher === undefined ? {} : { publisher: String(props.publisher) }),
    ...(props.published === undefined ? {} : { issued: date(String(props.published)) }),
    ...(props.retrieved === undefined ? {} : { accessed: date(String(props.retrieved)) }),
    language: String(props.language),
    ...(props.fiction === true ? { note: 'An invented article.' } : {}),
    ...(props.url === undefined ? {} : { URL: String(props.url) }),
  };
}

function claimItem(view: View, { slug, props }: NodeRow, version: string, at: string | undefined): CslItem {
  const article = view.out(slug, 'CLAIMED_IN')[0]?.props;
  const quotes = view.out(slug, 'FOUND_IN').map((passage) => `“${passage.props.quote}”`);
  return {
    id: slug,
    type: 'entry',
    title: String(props.name),
    ...authors(article?.annotatedBy),
    'container-title': 'Parley',
    note: `A claim in “${article?.title}”: ${quotes.join(', ')}. What a speaker claims is no finding of fact.`,
    ...(at === undefined ? {} : { URL: `${at}/id/${encodeURI(slug)}` }),
    version,
  };
}

function authors(names: unknown): { author?: Name[] } {
  const author = [names ?? []].flat().map((name) => ({ literal: String(name) }));
  return author.length > 0 ? { author } : {};
}

/** A day, month or year of EDTF, or an interval of two, in parts; what CSL has no parts for stays as it is written. */
function date(edtf: string): CslDate {
  const ends = edtf.split('/');
  const plain = ends.every((end) => /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(end));
  return plain ? { 'date-parts': ends.map((end) => end.split('-').map(Number)) } : { literal: edtf };
}
