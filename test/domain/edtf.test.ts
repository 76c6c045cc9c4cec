import { boundsOf, isEdtf, lacksYear } from '../../src/domain/edtf';

describe('a date in EDTF', () => {
  test.each(['XXXX-03', '2023-10', '2020/..', '[2018..2020]', '2025-21/..', 'XXXX-01/..', '2018~'])(
    '%s is one',
    (text) => {
      expect(isEdtf(text)).toBe(true);
    },
  );

  test.each(['nonsense', '2023-13', 'March 2020', '', '../..', '2020/2021/2022'])('%s is none', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  test.each([
    ['2023-10', { earliest: '2023-10-01', latest: '2023-10-31' }],
    ['2020/..', { earliest: '2020-01-01' }],
    ['[2018..2020]', { earliest: '2018-01-01', latest: '2020-12-31' }],
    ['2024-02', { earliest: '2024-02-01', latest: '2024-02-29' }],
    ['202X', { earliest: '2020-01-01', latest: '2029-12-31' }],
    ['2022-21', { earliest: '2022-01-01', latest: '2022-12-31' }],
    ['XXXX-03', {}],
    ['XXXX-01/..', {}],
    ['2018~', {}],
  ])('%s has the bounds that are known, and no other', (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });

  test('a month without its year is told', () => {
    expect(lacksYear('XXXX-03')).toBe(true);
    expect(lacksYear('XXXX-01/..')).toBe(true);
    expect(lacksYear('2023-10')).toBe(false);
  });
});
