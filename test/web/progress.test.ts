import { counting, type Progress } from '../../web/src/views/graph/progress';

test('how much has come is told once it is known how long each list is', () => {
  const told: Progress[] = [];
  const list = counting((progress) => told.push(progress));
  const [claims, events] = [list(), list()];
  claims(100, 250);
  expect(told).toEqual([]);
  events(100, 2_000);
  claims(200, 250);
  expect(told).toEqual([
    { come: 200, of: 2_250 },
    { come: 300, of: 2_250 },
  ]);
});
