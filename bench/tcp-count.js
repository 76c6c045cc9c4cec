// Stands between Parley and Neo4j, and counts what goes back and forth over Bolt.

const { once } = require('node:events');
const { connect, createServer } = require('node:net');

const RUN = 0x10;

/** The messages in what a client sent without waiting: each is chunks of a length and as many bytes, then a zero. */
function messagesIn(bytes) {
  const messages = [];
  const chunks = [];
  for (let at = 0; at + 2 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at);
    at += 2;
    if (length > 0) chunks.push(bytes.subarray(at, at + length));
    else if (chunks.length > 0) messages.push(Buffer.concat(chunks.splice(0)));
    at += length;
  }
  return messages;
}

/**
 * Opens the counter. A turn is all that a client sends before the server speaks: one round trip. That Parley asks for
 * the graph's version, at most twice a second however many ask, is counted apart.
 */
async function countTraffic(uri) {
  const { hostname, port } = new URL(uri);
  const counts = { turns: 0, runs: 0, messages: 0, versionTurns: 0 };
  const end = (turn) => {
    const messages = messagesIn(turn);
    const runs = messages.filter((message) => message[1] === RUN);
    if (runs.some((message) => message.includes('g.version AS version'))) {
      counts.versionTurns++;
      return;
    }
    counts.turns++;
    counts.runs += runs.length;
    counts.messages += messages.length;
  };
  const server = createServer((client) => {
    const target = connect(Number(port), hostname);
    const turn = [];
    client.on('data', (data) => {
      turn.push(data);
      target.write(data);
    });
    target.on('data', (data) => {
      if (turn.length > 0) end(Buffer.concat(turn.splice(0)));
      client.write(data);
    });
    for (const [one, other] of [
      [client, target],
      [target, client],
    ]) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { uri: `bolt://127.0.0.1:${server.address().port}`, counts, close: () => server.close() };
}

module.exports = { countTraffic };
