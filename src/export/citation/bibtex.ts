import type { CslDate, CslItem } from './csl';

/** What TeX takes for a command, and how it is written so that it is read as itself. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** An item as an entry of BibTeX in UTF-8, as biber and today's BibTeX read it; braces keep the case of what stands in them. */
export function bibtexEntry(item: CslItem): string {
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['title', `{${escaped(item.title)}}`],
    ['howpublished', item['container-title'] && `${item['container-title']}, version ${item.version}`],
    ['publisher', item.publisher && escaped(item.publisher)],
    ...dateFields(item.issued),
    ['urldate', item.accessed && isoOf(item.accessed)],
    ['langid', item.language],
    // an address is taken as it is
    ['url', item.URL],
    ['note', item.note && escaped(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []));
  return `@misc{${item.id.replace(/[^\w:.-]/g, '-')},\n${lines.join('')}}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}^~]/g, (character) => SPECIAL[character] as string).replace(/[%&#$_]/g, '\\$&');
}

function dateFields(issued: CslDate | undefined): [string, string][] {
  if (!issued) return [];
  const iso = isoOf(issued);
  const year = /^\d{4}/.exec(iso)?.[0];
  return year
    ? [
        ['date', iso],
        ['year', year],
      ]
    : [['date', iso]];
}

function isoOf(date: CslDate): string {
  if ('literal' in date) return date.literal;
  return date['date-parts'].map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')).join('/');
}
