/** All that XML 1.0 admits as a character (production 2); a lone surrogate is none. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A string as text or as the value of an attribute in XML 1.0. White space is written so that every parser gives it
 * back; what XML cannot hold at all, not even escaped (most control characters), becomes U+FFFD.
 */
export function xmlText(text: string): string {
  return text
    .replace(NO_CHARACTER, '\u{FFFD}')
    .replace(/[&<>"]/g, (character) => MARKUP[character] as string)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
