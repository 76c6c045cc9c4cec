/** The readable part of an id made of words: lower-case ASCII words with hyphens, at most 60 characters. */
export function slugify(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => WHOLE[letter] as string)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length === 0)
    return (
      Array.from(words, (letter) => letter.codePointAt(0)?.toString(16))
        .join('-')
        .slice(0, 60) || 'x'
    );
  return slug.slice(0, 60).replace(/-+$/, '');
}

/** Letters of Latin scripts that are none of a to z with a mark on it, as they are written without them. */
const WHOLE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A caption: the first words of a text, at most `longest` characters. */
export function caption(text: string, longest = 80): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
