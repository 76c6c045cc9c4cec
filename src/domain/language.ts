/**
 * The tag of a language (BCP 47) as it is usually written; undefined where it is none. The form of a tag allows longer
 * words for a language too, but none is in use: `english` would go out as a language that nobody knows.
 *
 * @example languageTag('es-ve') // 'es-VE'
 */
export function languageTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
