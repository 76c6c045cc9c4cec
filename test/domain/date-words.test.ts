import { exacterDate } from '../../src/domain/date-words';

test.each([
  ['on 12 May 2020', '2020-05', '2020-05-12'],
  ['May 12th, 2020', '2020-05-12', undefined],
  ['in March 2019', '2019', '2019-03'],
  ['in March', 'XXXX-03', undefined],
  ['in March', '2019', '2019-03'],
  ['since 2019', '2019/..', undefined],
  ['since 2019', undefined, '2019'],
  ['between 2015 and 2017', '[2015..2017]', undefined],
  ['before 2030', '../2029', undefined],
  ['after 2030', '2031/..', undefined],
  ['before March 2030', '../2030-02', undefined],
  ['until 2030', '../2030', undefined],
  ['before 2030', '../2027', '2030'],
  ['in the 1990s', '199X', undefined],
  ['last spring', undefined, undefined],
  ['1,200 days', undefined, undefined],
])('“%s” as %s: %s', (words, edtf, exact) => {
  expect(exacterDate(words, edtf, 'en')).toBe(exact);
});

test('in the names that a language has', () => {
  expect(exacterDate('el 3 de mayo de 2021', '2021', 'es')).toBe('2021-05-03');
});
