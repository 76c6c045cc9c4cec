import fc from 'fast-check';
import { differingPart, exacterDate } from '../../src/domain/date-words';

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

test.each([
  ['in the early 2000s', '201X', 'decade'],
  ['in the 1990s', '1989', 'decade'],
  ['until the 1990s', '../1979', 'decade'],
  ['mid-April', 'XXXX-05', 'month'],
  ['on 3 May 2021', '2021-04-03', 'month'],
  ['between March and April', '[2021-06..2021-07]', 'month'],
  ['autumn of 2021', '2021-21', 'season'],
  ['last fall', 'XXXX-24', 'season'],
  ['in the early 2000s', '200X', undefined],
  ['in the 2000s', '20XX', undefined],
  ['in the 1990s', '1990/1995', undefined],
  ['until the 1990s', '../1989', undefined],
  ['before the 1990s', '../1985', undefined],
  ['mid-April', 'XXXX-04', undefined],
  ['mid-April', '2021', undefined],
  ['from December on', '2020-12/2021-01', undefined],
  ['until January', '../2020-12', undefined],
  ['two months after April', 'XXXX-06', undefined],
  ['autumn of 2021', '2021-23', undefined],
  ['autumn of 2021', '2021-31', undefined],
  ['in April', '2021-21', undefined],
  ['autumn of 2021', '2021-10', undefined],
  ['last year', 'XXXX-05', undefined],
])('“%s” as %s differs in its %s', (words, edtf, part) => {
  expect(differingPart(words, edtf, 'en')).toBe(part);
});

test('in the names that a language has, months differ too', () => {
  expect(differingPart('el 3 de mayo', 'XXXX-04-03', 'es')).toBe('month');
  expect(differingPart('el 3 de mayo', 'XXXX-05-03', 'es')).toBeUndefined();
});

test('any month and decade agrees with itself alone', () => {
  const names = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 15)),
  );
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(month, month, fc.integer({ min: 100, max: 209 }), fc.integer({ min: 100, max: 209 }), (a, b, x, y) => {
      const two = String(b).padStart(2, '0');
      expect(differingPart(`in mid-${names[a - 1]}`, `XXXX-${two}`, 'en')).toBe(a === b ? undefined : 'month');
      expect(differingPart(`in the late ${x}0s`, `${y}X`, 'en')).toBe(x === y ? undefined : 'decade');
    }),
  );
});
