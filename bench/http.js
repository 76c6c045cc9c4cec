// An HTTP client that keeps its connection, as one behind a service does.

const http = require('node:http');
const { setTimeout: sleep } = require('node:timers/promises');

/** What is over in a moment. */
const PASSING = new Set(['DEADLINE_EXCEEDED', 'LIMIT_LOAD']);

/** Opens a client of a GraphQL endpoint; `ask` gives the data, and throws on errors. */
function openClient(url) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const options = { agent, method: 'POST', headers: { 'content-type': 'application/json' } };
  const send = (body) =>
    new Promise((resolve, reject) => {
      const request = http.request(url, options, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      });
      request.on('error', reject);
      request.end(body);
    });
  return {
    async ask(body) {
      const { data, errors } = JSON.parse(await send(body));
      if (errors)
        throw Object.assign(new Error(`${url} answers: ${errors[0].message}`), { code: errors[0].extensions?.code });
      return data;
    },
    /** The same for a question that Neo4j may have to plan first, which takes longer than a question may. */
    async askFirst(body) {
      for (let left = 10; ; left--) {
        try {
          return await this.ask(body);
        } catch (error) {
          if (left === 0 || !PASSING.has(error.code)) throw error;
          await sleep(1_000);
        }
      }
    },
    close: () => agent.destroy(),
  };
}

module.exports = { openClient };
