import type { Props, Value } from '../../domain/rows';

/**
 * A value as a Cypher literal on one line. Whole numbers are integers as far as they are exact, others floats, as
 * `toGraph` sends them.
 */
export function literal(value: Value): string {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (typeof value === 'number') return numeral(value);
  if (typeof value === 'boolean') return String(value);
  return `[${value.map((item) => literal(item)).join(', ')}]`;
}

/** Properties as a Cypher map. */
export function mapLiteral(props: Props): string {
  return `{${Object.entries(props)
    .map(([name, value]) => `${quotedName(name)}: ${literal(value)}`)
    .join(', ')}}`;
}

/** A name of a label, type or property as Cypher reads it whatever it is. */
export function quotedName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replace(/`/g, '``')}\``;
}

/**
 * Cypher turns `\uXXXX` into its character before it looks for strings, so a backslash that is meant is written twice;
 * so is what ends the string, and what would end the line.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\']/g, '\\$&')
    .replace(
      /[\p{Cc}\u{2028}\u{2029}]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

function numeral(value: number): string {
  if (Number.isSafeInteger(value)) return String(value + 0);
  const text = String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}
