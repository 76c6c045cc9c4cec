import { enumValueOf } from '../load';
import type { TypeDef } from '../types';
import type { ApiArgument, ApiEnum } from './shape';

/** The name in the API of a type of the model. */
export function apiName(type: string): string {
  return type === 'Time' ? 'TimeExpression' : type;
}

/** The root under which one of a type is asked for: `OpenPoint` → `openPoint`. */
export function rootName(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/** The root under which all of a type are asked for: `Ambiguity` → `ambiguities`. */
export function pluralOf(type: string): string {
  const one = rootName(type);
  return one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
}

/** Words for a type inside a sentence: `OpenPoint` → `open point`. */
export function wordsOf(type: string): string {
  return type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Several of what the words say: `open points`. */
export function pluralWords(words: string): string {
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`;
}

/** The words with their article: `an open point`. */
export function aOrAn(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** The first letter as a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SCALARS: Record<string, string> = {
  string: 'String',
  text: 'String',
  edtf: 'String',
  uri: 'String',
  integer: 'Int',
  number: 'Float',
  boolean: 'Boolean',
};

/** The scalar or enum of the API for what a property of the model is. */
export function scalarOf(is: string): string {
  return SCALARS[is] ?? is;
}

/** An enum of the API from words and what they mean. */
export function enumOf(name: string, domain: string, description: string, words: Iterable<[string, string]>): ApiEnum {
  const values = [...words].map(([word, meaning]) => [enumValueOf(word), { word, description: meaning }] as const);
  return { name, domain, description, values: new Map(values) };
}

/** The label expression of a variant of an interface; the one for all other kinds excludes those that have a name. */
export function variantLabel(type: TypeDef, variant: string): string {
  if (type.variants.get(variant)?.kind !== '*') return variant;
  const named = [...type.variants].filter(([, { kind }]) => kind !== '*').map(([name]) => name);
  return `${type.name}&!(${named.join('|')})`;
}

/** The arguments that every connection takes. */
export function pagingArguments(input: { filter?: string; facts?: string; order?: string }): ApiArgument[] {
  const argument = (name: string, type: string, description: string, fallback?: string): ApiArgument => ({
    name,
    type,
    description,
    ...(fallback ? { default: fallback } : {}),
  });
  return [
    argument('first', 'Int', 'How many to give at most, from 0 to 100.', '20'),
    argument('after', 'String', 'Gives what comes after this cursor, taken from `pageInfo.endCursor` or an edge.'),
    ...(input.filter
      ? [argument('filter', input.filter, 'Gives only those to which all that is set here applies.')]
      : []),
    ...(input.facts
      ? [argument('facts', input.facts, 'Gives only those whose relation, as a stated fact, has all that is set here.')]
      : []),
    ...(input.order
      ? [argument('orderBy', input.order, 'How they are sorted; when left out, by the first order in its list.')]
      : []),
  ];
}
