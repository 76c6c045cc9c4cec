/** @graph shared */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { testNeo4j } from '../support/neo4j';
import { type Outcome, parley } from '../support/parley';
import { seededGraph } from '../support/seeded';

const neo4j = testNeo4j();
const WATER = 'two-rivers-water-talks:water-talks';

beforeAll(() => seededGraph());

function brief(...args: string[]): Promise<Outcome> {
  return parley(['brief', ...args], { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password });
}

test('a negotiation as Markdown, each line with who says so', async () => {
  const { code, stdout, stderr } = await brief(WATER);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^# The talks on the water of the two rivers\n/);
  expect(stdout).toContain('- Auren has made no concession. (Oren Vask, “Auren has not made one concession …”)');
  expect(stdout).toContain('- Belmar needs water for villages that have none. (ed.: ');
  expect(stdout).toContain('contested: Auren published its readings. (“Auren published its gauge readings.” denied');
  expect(stdout).toMatch(
    /\n## Deadlines\n\n- to come: “… on 4 May …”[^\n]*The next round[^\n]*\n- to come: “… before 2030 …”[^\n]*The signing of all[^\n]*Sana Deru, indirectly[^\n]*\n\n/,
  );
  expect(stdout).toContain('**Ask which of the two holds, and on what it rests.**');
  const bare = stdout
    .split('\n')
    .filter((line) => /^ *- (?!\*\*)/.test(line) && !/\)$|Nothing of the kind is tied to this event\.$/.test(line));
  expect(bare).toEqual([]);
});

test('as sentences, and for a program', async () => {
  const [sentences, json] = await Promise.all([brief(WATER, '--sentences'), brief(WATER, '--json')]);
  expect(sentences.stdout).toMatch(
    /- According to Oren Vask \(“Auren has not made one concession …”\): Auren has made no concession\. \(/,
  );
  expect(sentences.stdout).toMatch(/- By the reading of the graph’s editor, and said by nobody in the article: Belmar/);
  expect(JSON.parse(json.stdout)).toMatchObject({
    event: { slug: WATER },
    deadlines: [
      { label: 'to come', text: 'on 4 May' },
      { label: 'to come', text: 'before 2030' },
    ],
  });
});

test('in an exchange each has what it gives, and what moves is on the table', async () => {
  const { stdout } = await brief('two-rivers-water-talks:three-way-exchange');
  const gives = (side: string, what: string) =>
    new RegExp(`\n## ${side}\n(?:(?!\n## )[^])*\n### Gives, as the exchange has it\n\n- ${what} \\(the narrator, `);
  expect(stdout).toMatch(gives('Auren', 'Auren lets barges of Belmar pass.'));
  expect(stdout).toMatch(gives('Belmar', 'Belmar sends grain to Corvia.'));
  expect(stdout).toMatch(gives('Corvia', 'Corvia delivers electricity to Auren.'));
  expect(stdout).not.toContain('### Offers');
  expect(stdout).toContain('## On the table\n\n- Corvia delivers electricity to Auren. (the narrator, ');
});

test('of talks in which nobody is said to take part there is a brief, though they are not listed', async () => {
  const { code, stdout } = await brief('two-rivers-water-talks:next-round');
  expect(code).toBe(0);
  expect(stdout).toContain('## Parties\n\n- Nothing of the kind is tied to this event.');
});

test('what is no negotiation, or nothing, is told with what to name instead', async () => {
  const [other, unknown, help] = await Promise.all([
    brief('two-rivers-water-talks:sluices-open'),
    brief('water-talks'),
    brief('--help'),
  ]);
  expect(other).toMatchObject({ code: 1, stdout: '' });
  expect(other.stderr).toMatch(/^error: ".*sluices-open" is neither talks, nor .*\. See what .* \[UNKNOWN_ID\]$/m);
  expect(unknown).toMatchObject({ code: 1, stdout: '' });
  expect(unknown.stderr).toMatch(
    /^error: "water-talks" is neither .*\. Did you mean ".*water-talks"\? \[UNKNOWN_ID\]$/m,
  );
  expect(help.stdout).toMatch(/Usage: node bin\/parley\.js brief \[EVENT\][\s\S]*--sentences[\s\S]*--json/);
});

test('without a name, what there is to name', async () => {
  const [list, json] = await Promise.all([brief(), brief('--json')]);
  expect(list.stdout).toMatch(/^two-rivers-water-talks:water-talks +The talks on the water of the two rivers$/m);
  expect(list.stdout).not.toContain('sluices-open');
  const slugs = (JSON.parse(json.stdout) as { slug: string }[]).map(({ slug }) => slug);
  expect(
    list.stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(slugs);
});

test('a reader who has read enough ends it without a word', async () => {
  const env = { ...process.env, NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password };
  const command = `node bin/parley.js brief ${WATER} --json | head -c 100`;
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command], { env });
  expect(stdout).toHaveLength(100);
  expect(stderr).toBe('');
});
