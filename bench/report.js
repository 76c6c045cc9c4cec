// What was measured, as one table a subject, and whether it reaches its floor.

const { spread, median } = require('./statistics.js');

const ms = (number) => number.toFixed(2);
const verdict = (reached) => (reached ? 'yes' : '**no**');

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** At most 1.3 times by hand, or half a millisecond more where that takes less than one. */
const reachesByHand = ({ hand, ratio, more }) => ratio <= 1.3 || (hand < 1 && more <= 0.5);

function latency({ nodes, questions }) {
  const rows = questions.map((one) => [
    one.name,
    ms(one.parley),
    ms(one.hand),
    one.ratio.toFixed(2),
    one.fastestRatio.toFixed(2),
    ms(one.more),
    verdict(reachesByHand(one)),
  ]);
  const head = [
    'question',
    'Parley, HTTP (ms)',
    'by hand, `executeQuery` (ms)',
    'times',
    'times at p10',
    'more (ms)',
    'reached',
  ];
  return [`### ${nodes} nodes`, table(head, rows)];
}

function growth(sizes) {
  const [first, last] = [sizes[0], sizes.at(-1)];
  const rows = last.questions
    .filter(({ grows }) => !grows)
    .map(({ name, parley, fastest }) => {
      const { parley: before, fastest: least } = first.questions.find((one) => one.name === name);
      return [
        name,
        ms(before),
        ms(parley),
        (parley / before).toFixed(2),
        (fastest / least).toFixed(2),
        verdict(parley / before <= 1.5),
      ];
    });
  return table(
    ['question', `${first.nodes} nodes (ms)`, `${last.nodes} nodes (ms)`, 'times', 'times at p10', 'at most 1.5'],
    rows,
  );
}

function largeActor(sizes) {
  const rows = sizes.map(({ nodes, large: { claims, parley, hand, ratio } }) => [
    nodes,
    claims,
    ms(parley),
    ms(hand),
    ratio.toFixed(2),
    verdict(ratio <= 0.15),
  ]);
  return table(['nodes', 'claims of the actor', 'Parley (ms)', 'expand and sort (ms)', 'times', 'at most 0.15'], rows);
}

function throughput(sizes) {
  const rows = sizes.flatMap(({ nodes, throughput: found }) =>
    found.map(({ name, floor, rounds }) => {
      const ratios = rounds.map(({ parley, compared }) => parley.rate / compared.rate);
      const rates = ['parley', 'compared', 'bare'].map((service) =>
        Math.round(median(rounds.map((round) => round[service].rate))),
      );
      return [
        nodes,
        name,
        ...rates,
        median(ratios).toFixed(1),
        spread(ratios, 1),
        floor,
        verdict(median(ratios) >= floor),
      ];
    }),
  );
  const rates = ['Parley (1/s)', '@neo4j/graphql (1/s)', 'Fastify and driver alone (1/s)'];
  return table(['nodes', 'question', ...rates, 'times @neo4j/graphql', 'spread', 'at least', 'reached'], rows);
}

function processor(sizes) {
  const rows = sizes.flatMap(({ throughput: found }) =>
    found.map(({ name, rounds }) => [
      name,
      ...['parley', 'compared', 'bare'].flatMap((service) =>
        ['service', 'neo4j'].map((part) => Math.round(median(rounds.map((round) => round[service][part])))),
      ),
    ]),
  );
  const head = ['Parley', '@neo4j/graphql', 'Fastify and driver alone'].flatMap((name) => [
    `${name} (µs)`,
    'its Neo4j (µs)',
  ]);
  return table(['question', ...head], rows);
}

function roundTrips(found) {
  const rows = found.map(({ name, turns, runs, messages }) => [name, turns, runs, messages, verdict(turns === 1)]);
  return table(['question', 'round trips', 'RUN', 'messages', 'one'], rows);
}

function memory(found) {
  const rows = found.map(({ requests, resident }) => [requests, Math.round(resident), verdict(resident < 150)]);
  return table(['requests', 'resident (MB)', 'under 150'], rows);
}

const readiness = ({ parley, empty }) =>
  `${Math.round(median(parley))} ms (${spread(parley, 0)}) from the start of the process until \`/health/ready\` says so; under 500: ${verdict(median(parley) < 500)}. A Node that does nothing takes ${Math.round(median(empty))} ms (${spread(empty, 0)}) on the same machine at the same time.`;

/** The whole report in Markdown, of what has been measured so far. */
function report({ about, sizes, trips, resident, ready }) {
  const compared = sizes.filter((size) => size.throughput);
  const parts = [
    '# Results of `npm run bench`',
    about,
    'Parley has all on that is on by default, except that no answers are kept. All times are medians of rounds in which one request of each kind follows the other; answers are compared before, whatever their envelope: every field and the order of lists are the same. The statements are in `bench/cypher/`.',
    '## A question over HTTP, and the best Cypher by hand',
    ...sizes.flatMap(latency),
    ...(sizes.length > 1 ? ['## The same question in a larger graph', growth(sizes)] : []),
    '## The first page of the claims of the largest actor',
    largeActor(sizes),
    ...(compared.length > 0
      ? [
          '## Requests a second, 16 at a time',
          throughput(compared),
          'What one of these requests takes of the processor, in the service and in Neo4j. A service is one thread, so it answers at most a million through the first number a second.',
          processor(compared),
        ]
      : []),
  ];
  if (trips) {
    const apart =
      'Counted by a proxy between the two. That Parley asks for the version of the graph, at most twice a second however many ask, is left out.';
    parts.push('## Round trips to Neo4j', apart, roundTrips(trips));
  }
  if (ready) parts.push('## Ready beside a Neo4j that runs', readiness(ready));
  if (resident) parts.push('## Memory, with answers kept as by default', memory(resident));
  return `${parts.join('\n\n')}\n`;
}

module.exports = { report, reachesByHand };
