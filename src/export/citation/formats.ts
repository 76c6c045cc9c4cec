import type { Format } from '../format';
import { bibtexEntry } from './bibtex';
import { citations } from './csl';

/** How articles and claims are cited, as CSL-JSON. */
export const cslJson: Format = {
  name: 'csl-json',
  about: 'How articles and claims are cited, for Zotero, Pandoc and citeproc',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  extension: 'json',
  bare: true,
  write: async function* (graph, at) {
    let before = '[';
    for await (const item of citations(graph, at)) {
      yield `${before}\n${JSON.stringify(item)}`;
      before = ',';
    }
    yield before === '[' ? '[]\n' : '\n]\n';
  },
};

/** The same as BibTeX. */
export const bibtex: Format = {
  name: 'bibtex',
  about: 'How articles and claims are cited, for LaTeX (biblatex, BibTeX)',
  mediaType: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  bare: true,
  write: async function* (graph, at) {
    for await (const item of citations(graph, at)) yield `${bibtexEntry(item)}\n`;
  },
};
