import { readConfig } from '../../src/config';

test.each([
  [{}, true],
  [{ HOST: 'localhost' }, true],
  [{ HOST: '::1' }, true],
  [{ HOST: '127.0.0.2' }, true],
  [{ HOST: '0.0.0.0' }, false],
  [{ HOST: '127.example.net' }, false],
  [{ HOST: '0.0.0.0', PARLEY_SHOW_TEXTS: 'yes' }, true],
  [{ PARLEY_SHOW_TEXTS: 'no' }, false],
])('with %j, whether texts are shown is %s', (env, shown) => {
  expect(readConfig(env).showTexts).toBe(shown);
});

test('what is everybody’s is hidden by "no" alone', () => {
  const shown = (env: Record<string, string>) => readConfig(env).showFreeTexts;
  expect([shown({}), shown({ HOST: '0.0.0.0' }), shown({ PARLEY_SHOW_TEXTS: 'no' })]).toEqual([true, true, false]);
});

test('any other word is refused', () => {
  expect(() => readConfig({ PARLEY_SHOW_TEXTS: 'maybe' })).toThrow('PARLEY_SHOW_TEXTS is "maybe"');
});
