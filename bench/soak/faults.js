// What befalls Neo4j and the connection to it.

const { once } = require('node:events');
const { connect, createServer } = require('node:net');
const { setTimeout: sleep } = require('node:timers/promises');
const { findNeo4jOf } = require('../../dist/neo4j/process.js');

/** A TCP proxy before Neo4j, whose connections can be cut, and go deaf. */
async function openProxy(uri) {
  const { hostname, port } = new URL(uri);
  const pairs = new Set();
  let deaf = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const pair = [near, far];
    pairs.add(pair);
    for (const [from, to] of [pair, [far, near]]) {
      from.on('data', (chunk) => deaf || to.write(chunk));
      from.on('error', () => undefined);
      from.on('close', () => {
        to.destroy();
        pairs.delete(pair);
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  };
  return {
    uri: `bolt://127.0.0.1:${server.address().port}`,
    cut,
    async deafFor(milliseconds) {
      deaf = true;
      await sleep(milliseconds);
      deaf = false;
      // What was lost on the way never comes: such a connection is of no use any more.
      cut();
    },
    close() {
      cut();
      server.close();
    },
  };
}

/** The faults in turn; each ends when Neo4j can be reached again. */
function faultsOf(neo4j, proxy) {
  const signal = (name) => {
    for (const pid of findNeo4jOf(neo4j.home)) process.kill(pid, name);
  };
  return [
    ['connections cut', async () => proxy.cut()],
    [
      'Neo4j stopped and continued',
      async () => {
        signal('SIGSTOP');
        await sleep(2_000);
        signal('SIGCONT');
      },
    ],
    ['connections deaf', async () => proxy.deafFor(2_000)],
    [
      'Neo4j killed and started',
      async () => {
        signal('SIGKILL');
        await neo4j.start(() => {}, true);
      },
    ],
  ];
}

module.exports = { openProxy, faultsOf };
