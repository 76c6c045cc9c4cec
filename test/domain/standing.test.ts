import { settle } from '../../src/domain/standing';

const SAID = { said: [{ slug: 'it-rains.ann', polarity: 'affirms' }] };
const LIKED = { slug: 'who.liked', preferred: true };
const OTHER = { slug: 'who.other', preferred: false };

test('what is said stands as it is said; under a reading that the editor does not prefer it is ambiguous', () => {
  expect(settle(SAID)?.standing).toBe('affirmed');
  expect(settle({ ...SAID, reading: LIKED })).toMatchObject({ standing: 'affirmed', reading: 'who.liked' });
  expect(settle({ ...SAID, reading: OTHER })).toMatchObject({ standing: 'ambiguous', reading: 'who.other' });
  expect(settle({ said: [{ slug: 'it-rains.ben', polarity: 'denies' }], reading: OTHER })?.standing).toBe('denied');
});

test('what stands below such a reading is ambiguous too, whatever it is said by', () => {
  const above = settle({ ...SAID, reading: OTHER });
  expect(settle({}, above)).toMatchObject({ standing: 'ambiguous', reading: 'who.other', claims: ['it-rains.ann'] });
  expect(settle(SAID, above)?.standing).toBe('ambiguous');
  expect(settle({ standing: 'affirmed' }, above)?.standing).toBe('ambiguous');
  expect(settle({ standing: 'denied' }, above)?.standing).toBe('denied');
});

test('what stands below it under a reading of its own stands as that one lets it', () => {
  const above = settle({ ...SAID, reading: OTHER });
  expect(settle({ reading: LIKED }, above)).toMatchObject({ standing: 'affirmed', reading: 'who.liked' });
  expect(settle({ reading: OTHER }, settle({ ...SAID, reading: LIKED }))?.standing).toBe('ambiguous');
});

test('what the editor adds stands as his, under every reading; what nobody states stands on nothing', () => {
  expect(settle({ editor: 'I read it so.', reading: OTHER })).toMatchObject({ standing: 'editorial', claims: [] });
  expect(settle({})).toBeUndefined();
});
