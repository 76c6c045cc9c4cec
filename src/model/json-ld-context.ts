import { EDTF, VOCAB, wordIri } from './iris';
import type { EnumDef, FieldDef, Model, RelationDef, TypeDef } from './types';

type Terms = Record<string, unknown>;

/**
 * The JSON-LD 1.1 context of a seed, made from the model: with it a seed is RDF. Terms are those of the type in whose
 * `@type` they stand, for one word can be a field of several.
 */
export function jsonLdContext(model: Model): { '@context': Terms } {
  const terms: Terms = {
    '@version': 1.1,
    '@vocab': VOCAB,
    Seed: own('Seed'),
    parley: own('formatVersion'),
    licence: { '@id': 'http://purl.org/dc/terms/rights', '@language': 'en' },
    notice: { '@id': 'https://schema.org/usageInfo', '@language': 'en' },
    shared: own('shared'),
    article: own('article'),
    Fact: { ...own('Fact'), '@context': { ...envelope(), is: named('is'), ...factEdges(model) } },
  };
  for (const type of model.types.values()) {
    if (type.computed) continue;
    if (type.section && type.section !== 'article') terms[type.section] = { ...own(type.section), '@container': '@id' };
    terms[type.name] = { ...own(type.name), '@context': typeTerms(type) };
  }
  return { '@context': terms };
}

function typeTerms(type: TypeDef): Terms {
  const fields = [...type.fields.values()].filter((field) => !field.computed && !field.seedOnly);
  return {
    ...Object.fromEntries(fields.map((field) => [field.name, fieldTerm(field)])),
    ...(type.name === 'Article' ? { slug: own('slug'), sentences: json('sentences'), headings: json('headings') } : {}),
    ...(type.name === 'Passage' ? { sentence: own('sentence'), quoteAt: own('quoteAt'), span: json('span') } : {}),
    ...(type.name === 'Proposition' ? { claims: own('claims') } : {}),
    ...envelope(),
  };
}

function fieldTerm(field: FieldDef): Terms {
  if (field.kind === 'property') return propertyTerm(field.name, field.is, field.enum, field.many);
  return relationTerm(field);
}

function propertyTerm(name: string, is: string, isEnum: boolean, many = false): Terms {
  const list = many ? { '@container': '@list' } : {};
  if (isEnum) return { ...word(name, is), ...list };
  if (is === 'edtf') return { ...own(name), '@type': EDTF, ...list };
  if (is === 'uri') return { ...named(name), ...list };
  return { ...own(name), ...list };
}

function relationTerm(field: RelationDef): Terms {
  if (field.kind === 'nodes') return { ...own(field.name), '@container': '@id' };
  if (field.kind === 'parts' || field.fact) return own(field.name);
  return { ...named(field.name), ...(field.shape === 'list' ? { '@container': '@list' } : {}) };
}

function factEdges({ types, enums }: Model): Terms {
  const edges = [...types.values()].flatMap((type) => [...type.fields.values()]);
  const pairs = edges.flatMap((field) => (field.kind === 'property' ? [] : [...field.edge]));
  return Object.fromEntries(
    pairs.map(([name, is]) => [
      name,
      types.has(is) ? named(name) : propertyTerm(name, is, (enums as ReadonlyMap<string, EnumDef>).has(is)),
    ]),
  );
}

/** What every fact carries: who says it, or why the editor reads it. */
function envelope(): Terms {
  return {
    said: named('said'),
    editor: own('editor'),
    reading: named('reading'),
    standing: word('standing', 'Standing'),
  };
}

function own(name: string): Terms {
  return { '@id': `${VOCAB}${name}` };
}

function named(name: string): Terms {
  return { ...own(name), '@type': '@id' };
}

function json(name: string): Terms {
  return { ...own(name), '@type': '@json' };
}

function word(name: string, enumName: string): Terms {
  return { ...own(name), '@type': '@vocab', '@context': { '@vocab': wordIri(enumName) } };
}
