import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { BASE, EDTF, VOCAB, wordIri } from '../../../model/iris';

const { namedNode, literal, quad } = DataFactory;

/** The vocabularies of the views, by their usual prefixes. */
export const PREFIXES = {
  aif: 'http://www.arg.dundee.ac.uk/aif#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  parley: VOCAB,
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof PREFIXES;
/** A term of one of the vocabularies: `prov:Agent`. */
export type Term = `${Prefix}:${string}`;

/** The IRI of a term. */
export function term(name: Term): NamedNode {
  const colon = name.indexOf(':');
  return namedNode(PREFIXES[name.slice(0, colon) as Prefix] + name.slice(colon + 1));
}

/** The IRI of a thing of the graph, by its slug or the id of a relationship; `part` names a part of its description. */
export function thing(slug: string, part?: string): NamedNode {
  return namedNode(BASE + encodeURI(slug) + (part === undefined ? '' : `#${part}`));
}

/** An IRI that somebody else gives; it must be absolute (`URL.canParse`). */
export function iri(value: string): NamedNode {
  return namedNode(new URL(value).href);
}

/** The IRI of a word of an enum. */
export function word(enumName: string, value: string): NamedNode {
  return namedNode(wordIri(enumName, value));
}

/** How a tag of a language looks (BCP 47). */
const TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/** A text, in a language where that is known. */
export function text(value: unknown, language?: string): Literal {
  return language && TAG.test(language) ? literal(String(value), language) : literal(String(value));
}

/** A date in EDTF. */
export function edtf(value: unknown): Literal {
  return literal(String(value), namedNode(EDTF));
}

/** A value with a datatype of XML Schema. */
export function typed(
  value: unknown,
  datatype: 'integer' | 'nonNegativeInteger' | 'decimal' | 'boolean' | 'anyURI',
): Literal {
  return literal(String(value), term(`xsd:${datatype}`));
}

/** A number: whole or decimal. */
export function number(value: unknown): Literal {
  return typed(value, Number.isInteger(Number(value)) ? 'integer' : 'decimal');
}

/** A triple. */
export function triple(subject: NamedNode, predicate: Term, object: NamedNode | Literal): Quad {
  return quad(subject, term(predicate), object);
}

/** That something is of a class. */
export function isA(subject: NamedNode, ...classes: Term[]): Quad[] {
  return classes.map((name) => triple(subject, 'rdf:type', term(name)));
}
