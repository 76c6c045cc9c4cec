import type { Quad } from '@rdfjs/types';
import type { NodeRow } from '../../../domain/rows';
import { codePoints } from '../../../domain/sentences';
import type { View } from '../../../domain/view';
import { edtf, isA, text, thing, triple, typed } from './terms';

/** An article in schema.org, and its annotation in PROV-O: who made it, and from what. */
export function* article(_view: View, { slug, props }: NodeRow): Generator<Quad> {
  const subject = thing(slug);
  yield* isA(subject, 'schema:Article', 'prov:Entity');
  yield triple(subject, 'schema:name', text(props.title, String(props.language)));
  yield triple(subject, 'schema:inLanguage', text(props.language));
  if (props.url !== undefined) yield triple(subject, 'schema:url', typed(props.url, 'anyURI'));
  if (props.publisher !== undefined) yield triple(subject, 'schema:publisher', text(props.publisher));
  if (props.published !== undefined) yield triple(subject, 'schema:datePublished', edtf(props.published));
  for (const author of [props.authors ?? []].flat()) yield triple(subject, 'schema:author', text(author));
  const annotation = thing(slug, 'annotation');
  yield* isA(annotation, 'prov:Entity');
  yield triple(annotation, 'prov:wasDerivedFrom', subject);
  for (const [index, name] of [props.annotatedBy ?? []].flat().entries()) {
    const editor = thing(slug, `annotator-${index + 1}`);
    yield* isA(editor, 'prov:Agent');
    yield triple(editor, 'schema:name', text(name));
    yield triple(annotation, 'prov:wasAttributedTo', editor);
  }
}

/** A claim: schema.org's Claim, attributed to its speaker (PROV-O). It says who says it, and never that it is so. */
export function* claim(view: View, { slug, props }: NodeRow): Generator<Quad> {
  const subject = thing(slug);
  yield* isA(subject, 'schema:Claim', 'prov:Entity');
  yield triple(subject, 'schema:name', text(props.name));
  yield triple(subject, 'prov:wasAttributedTo', thing(String(props.speaker)));
  for (const passage of view.from(slug, 'FOUND_IN')) yield triple(subject, 'prov:wasQuotedFrom', thing(passage.to));
  for (const { to } of view.from(slug, 'CLAIMED_IN')) yield triple(subject, 'schema:appearance', thing(to));
}

/**
 * A passage as a Web Annotation: its body is what it bears; its targets are the stretches of the article, each by a
 * TextPositionSelector, refined by the TextQuoteSelector of the one quotation where that lies in it. What is quoted
 * word for word is a schema:Quotation of its speakers too. No more of the text than the quotation goes out.
 */
export function* passage(view: View, { slug, props }: NodeRow): Generator<Quad> {
  const subject = thing(slug);
  const source = thing(String(props.article));
  yield* isA(subject, 'oa:Annotation');
  const borne = view.in(slug, 'FOUND_IN');
  for (const one of borne) yield triple(subject, 'oa:hasBody', thing(one.slug));
  const ends = (props.segments ?? []) as readonly number[];
  const quoteStart = Number(props.quoteStart);
  const quoteEnd = quoteStart + codePoints(String(props.quote));
  for (let index = 0; index < ends.length; index += 2) {
    const [start, end] = [Number(ends[index]), Number(ends[index + 1])];
    const target = thing(slug, `target-${index / 2 + 1}`);
    const selector = thing(slug, `position-${index / 2 + 1}`);
    yield triple(subject, 'oa:hasTarget', target);
    yield* isA(target, 'oa:SpecificResource');
    yield triple(target, 'oa:hasSource', source);
    yield triple(target, 'oa:hasSelector', selector);
    yield* isA(selector, 'oa:TextPositionSelector');
    yield triple(selector, 'oa:start', typed(start, 'nonNegativeInteger'));
    yield triple(selector, 'oa:end', typed(end, 'nonNegativeInteger'));
    if (start <= quoteStart && quoteEnd <= end) yield triple(selector, 'oa:refinedBy', thing(slug, 'quote'));
  }
  const quote = thing(slug, 'quote');
  yield* isA(quote, 'oa:TextQuoteSelector');
  const language = view.node(String(props.article))?.props.language as string | undefined;
  yield triple(quote, 'oa:exact', text(props.quote));
  if (props.manner === 'quoted') yield* quotation(slug, text(props.quote, language), borne);
}

function* quotation(slug: string, words: ReturnType<typeof text>, borne: readonly NodeRow[]): Generator<Quad> {
  const subject = thing(slug);
  yield* isA(subject, 'schema:Quotation');
  yield triple(subject, 'schema:text', words);
  const speakers = new Set(borne.flatMap(({ props }) => (props.speaker === undefined ? [] : [String(props.speaker)])));
  for (const speaker of speakers) yield triple(subject, 'schema:spokenByCharacter', thing(speaker));
}
