import { rangeInWords, ratioRange } from '../../src/domain/ratio';

describe('the ratios that two quantities allow', () => {
  test('250 to 29–50 is 5.0 to 8.6', () => {
    const range = ratioRange({ min: 250, max: 250 }, { min: 29, max: 50 });
    expect(range.min).toBeCloseTo(5.0, 5);
    expect(range.max).toBeCloseTo(8.62, 2);
    expect(rangeInWords(range, 1)).toBe('5.0–8.6');
  });

  test('an open end stays open', () => {
    expect(ratioRange({ min: 250, max: 250 }, { min: 50 })).toEqual({ max: 5 });
    expect(ratioRange({ min: 1 }, { min: 0, max: 0 })).toEqual({});
  });
});
