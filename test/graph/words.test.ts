import { beginningPattern, luceneQuery, wholePattern } from '../../src/graph/compile/roots/words';

/** The words that the part of a query finds which stands for any marks on the letters. */
function anyMarks(text: string): RegExp {
  return new RegExp(`^${/name:\/(.*?)\//.exec(luceneQuery(text))?.[1]}$`, 'u');
}

/** As Cypher matches a name: in small letters, decomposed, and whole. */
function matches(pattern: string, name: string): boolean {
  const [, all = ''] = /^(?:\(\?s\))?(.*)$/.exec(pattern) ?? [];
  return new RegExp(`^(?:${all})$`, 'su').test(name.toLowerCase().normalize('NFD'));
}

test.each([
  ['Nunez', 'núñez'],
  ['NÚÑEZ', 'nunez'],
  ['jose', 'josé'],
  ['Đỗ'.normalize('NFD'), 'đo'],
])('the index is asked for "%s" with whatever marks: "%s"', (text, word) => expect(word).toMatch(anyMarks(text)));

test('nothing of a text is read as a syntax: of Lucene, or of a regular expression', () => {
  expect(luceneQuery('4/2 AND *')).toMatch(/^\(name:4\^4 4\^2 4\*\) \(name:2\^4 2\^2 2\*\) \(name:and\^4 /);
  expect(matches(wholePattern('a.c (d'), 'abc d')).toBe(false);
  expect(matches(wholePattern('a.c (d'), 'a c, d')).toBe(true);
});

test('words between quotation marks are asked for as they stand; marks alone, or one alone, are nothing', () => {
  expect(luceneQuery('“No delays”')).toBe('+(name:"no delays"^4 "no delays"^2)');
  expect(luceneQuery('"No/delays" 4')).toBe('+(name:"no delays"^4 "no delays"^2) (name:4^4 4^2 4*)');
  expect(luceneQuery('"" 4 "')).toBe('(name:4^4 4^2 4*)');
  expect(() => luceneQuery('“ ”')).toThrow('no word');
  expect(luceneQuery('"a" '.repeat(5_000)).length).toBeLessThan(500);
});

test.each([
  ['maduro', 'Maduro', true, true],
  ['maduro', '“Máduro”', true, true],
  ['mad', 'Maduro', false, true],
  ['juan blanco', 'Juan-Blanco', true, true],
  ['blanco', 'Juan Blanco', false, false],
  ["trump's", 'Trump’s envoy', false, true],
  ['trump', 'Trump\nand others', false, true],
])('"%s" is "%s": %s; it begins so: %s', (text, name, whole, begins) => {
  expect([matches(wholePattern(text), name), matches(beginningPattern(text), name)]).toEqual([whole, begins]);
});
