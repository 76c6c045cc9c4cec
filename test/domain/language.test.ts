import { languageTag } from '../../src/domain/language';

test.each([
  ['en', 'en'],
  ['es-ve', 'es-VE'],
  ['zh-hant-TW', 'zh-Hant-TW'],
  ['wuu', 'wuu'],
  ['english', undefined],
  ['plain English', undefined],
  ['en_US', undefined],
  ['e', undefined],
  ['en-', undefined],
  ['', undefined],
])('the language tag "%s" is %s', (given, tag) => expect(languageTag(given)).toBe(tag));
