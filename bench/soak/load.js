// Clients that ask without a pause, some of whom leave, err or take an export; and what came back to them.

const http = require('node:http');
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

const DOCS = join(__dirname, '..', '..', 'docs', 'questions');
const questions = readdirSync(DOCS)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => JSON.stringify({ query: readFileSync(join(DOCS, file), 'utf8') }));

/** What each client asks in turn: documented questions, one that is new each time, one that is wrong, an export. */
const KINDS = [
  ...questions.map((body) => () => ({ body })),
  (number) => ({ body: JSON.stringify({ query: `{ a${number}: claims(first: 20) { nodes { slug } } }` }) }),
  () => ({ body: JSON.stringify({ query: '{ nothing }' }) }),
  () => ({ body: JSON.stringify({ query: `{ ${'__typename '.repeat(6000)} }` }) }),
  () => ({ method: 'GET', path: '/export/turtle?article=two-rivers-water-talks' }),
];

/** How long an answer may take: the deadline of a question, and what the machine takes besides. */
const PATIENCE = 20_000;

/** Counts what came back; `wrong` are answers that nobody should have had. */
class Answers {
  answered = 0;
  refused = 0;
  left = 0;
  /** when the last whole answer from the graph came */
  last = 0;
  wrong = [];

  add({ status, headers, text, path }) {
    const codes = /"code":"(\w+)"/.exec(text)?.[1];
    if (status === 200 && !codes) {
      this.answered++;
      this.last = Date.now();
    } else if (status === 503 && headers['retry-after'] && codes) this.refused++;
    else if ((status === 200 || status === 400) && /^(BAD_REQUEST|LIMIT_SIZE)$/.test(codes)) this.answered++;
    else this.wrong.push(`${path}: ${status} ${text.slice(0, 200)}`);
  }
}

function request(url, agent, { method = 'POST', path = '/graphql', body = '' }, leaveAfter) {
  return new Promise((resolve, reject) => {
    const headers =
      method === 'POST' ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {};
    const sent = http.request(url + path, { method, agent, headers, timeout: PATIENCE }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text, path }));
      answer.on('error', (error) => reject(Object.assign(error, { begun: true })));
    });
    sent.on('timeout', () => sent.destroy(new Error(`${path}: no answer within ${PATIENCE / 1000} s`)));
    sent.on('error', reject);
    sent.end(body);
    if (leaveAfter !== undefined) setTimeout(() => sent.destroy(new Error('left')), leaveAfter);
  });
}

/** Asks each documented question once, so that Neo4j has planned it: what is measured after a fault is the fault. */
async function askOnce(url) {
  const agent = new http.Agent({ keepAlive: true });
  for (const body of questions) {
    const { status, text } = await request(url, agent, { body });
    if (status !== 200) throw new Error(`Before any fault: ${status} ${text.slice(0, 200)}`);
  }
  agent.destroy();
}

/** Asks until told to stop. */
function underLoad(url, clients) {
  const answers = new Answers();
  let goesOn = true;
  const client = async (at) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    for (let round = at; goesOn; round++) {
      // Every tenth leaves before the answer.
      const leaveAfter = round % 10 === 9 ? round % 50 : undefined;
      const asked = KINDS[round % KINDS.length](round * 1_000 + at);
      try {
        answers.add(await request(url, agent, asked, leaveAfter));
      } catch (error) {
        if (leaveAfter !== undefined && error.message === 'left') answers.left++;
        // An export breaks where the graph fails under it, so that nobody takes a part for the whole.
        else if (error.begun && asked.method === 'GET') answers.refused++;
        else answers.wrong.push(`${asked.path ?? '/graphql'}: ${error.message}`);
      }
      if (answers.wrong.length > 20) return;
      await sleep(20);
    }
    agent.destroy();
  };
  const all = Promise.all(Array.from({ length: clients }, (_, at) => client(at)));
  return {
    answers,
    async stop() {
      goesOn = false;
      await all;
    },
  };
}

module.exports = { askOnce, underLoad };
