import { Gate } from '../../src/graph/gate';

/** Work that is not done before it is told so. */
function held(gate: Gate, who?: string) {
  let end = () => {};
  const done = gate.pass(() => new Promise<void>((resolve) => (end = resolve)), who);
  return { done, end: () => end() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('one who asks takes four fifths of the places, and the others are left', async () => {
  const gate = new Gate(5);
  const all = Array.from({ length: 6 }, () => held(gate, 'one'));
  await turn();
  expect([gate.running, gate.waiting]).toEqual([4, 2]);
  all.push(held(gate, 'other'));
  await turn();
  expect([gate.running, gate.waiting]).toEqual([5, 2]);
  while (gate.running > 0) {
    for (const { end } of all) end();
    await turn();
  }
  await Promise.all(all.map(({ done }) => done));
});

test('twice as many wait as run, whoever they are, and the next is refused', async () => {
  const gate = new Gate(5);
  const all = Array.from({ length: 15 }, (_, at) => held(gate, `reader ${at % 2}`));
  await turn();
  expect([gate.running, gate.waiting]).toEqual([5, 10]);
  await expect(gate.pass(async () => {}, 'reader 3')).rejects.toMatchObject({ code: 'LIMIT_LOAD' });
  while (gate.running > 0) {
    for (const { end } of all) end();
    await turn();
  }
  await Promise.all(all.map(({ done }) => done));
  await gate.pass(async () => {}, 'reader 3');
});
