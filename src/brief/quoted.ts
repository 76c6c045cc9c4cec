/**
 * A quotation between its marks; where it is cut out of a sentence, it begins or ends with an ellipsis.
 *
 * @example quoted('they stay') // '“… they stay …”'
 */
export function quoted(text: string): string {
  const first = /^[“"‘'(]*(.)/u.exec(text)?.[1] ?? '';
  const before = /[\p{Lu}\p{N}]/u.test(first) ? '' : '… ';
  const after = /[.!?…][”"’')]*$/u.test(text) ? '' : ' …';
  return `“${before}${text}${after}”`;
}
