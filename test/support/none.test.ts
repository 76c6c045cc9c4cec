import { testDriver } from './neo4j';

test('a file that does not say what it does with the graph of the tests has none', () => {
  expect(testDriver).toThrow('Begin it with `/** @graph shared */`');
});
