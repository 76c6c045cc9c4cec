import { wholeLists } from '../../src/brief/pages';

const page = (nodes: string[], endCursor?: string) => ({
  nodes,
  pageInfo: { hasNextPage: endCursor !== undefined, endCursor: endCursor ?? null },
});

test('a question is asked on until each of its lists is whole, and nothing is taken twice', async () => {
  const asked: Record<string, string>[] = [];
  const answers = [
    { article: { slug: 'a' }, none: null, long: page(['1', '2'], 'l2'), short: page(['x'], 'sx'), one: page(['o']) },
    { article: { slug: 'a' }, none: null, long: page(['3'], 'l3'), short: page(['y']), one: page(['o']) },
    { article: { slug: 'a' }, none: null, long: page(['4']), short: page(['x'], 'sx'), one: page(['o']) },
  ];
  const whole = await wholeLists(async (after) => {
    asked.push(after);
    return answers[asked.length - 1] as (typeof answers)[number];
  });
  expect(asked).toEqual([{}, { longAfter: 'l2', shortAfter: 'sx' }, { longAfter: 'l3' }]);
  expect(whole.long.nodes).toEqual(['1', '2', '3', '4']);
  expect(whole.short.nodes).toEqual(['x', 'y']);
  expect([whole.one.nodes, whole.article, whole.none]).toEqual([['o'], { slug: 'a' }, null]);
});
