const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { createServer } = require('node:net');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

const ROOT = join(__dirname, '..');
/** What is set on this machine must not change what is measured. */
const OURS = /^(NEO4J_|PARLEY_|PORT$|HOST$|LOG_LEVEL$)/;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts a Node process that serves GraphQL, and waits until `ready` answers. */
async function serve(args, connection, env, ready) {
  const port = await freePort();
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...inherited,
      NEO4J_URI: connection.uri,
      NEO4J_USERNAME: connection.username,
      NEO4J_PASSWORD: connection.password,
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const base = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${args[0]} ended: ${said}`);
    if (
      await fetch(base + ready).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    if (performance.now() - start > 60_000) {
      await stop();
      throw new Error(`${args[0]} is not ready: ${said}`);
    }
    await sleep(5);
  }
  return { url: `${base}/graphql`, pid: child.pid, readyAfter: performance.now() - start, stop };
}

/**
 * Parley as it is started for good, but that it plans nothing before it is asked: for half a minute that would be
 * measured too. `env` changes what is on by default.
 */
const serveParley = (connection, env = {}) =>
  serve([join(ROOT, 'bin', 'parley.js'), 'serve'], connection, { PARLEY_WARM_UP: 'no', ...env }, '/health/ready');

/** @neo4j/graphql on the same Fastify and Mercurius. */
const serveCompared = (connection) => serve([join(__dirname, 'compare', 'serve.js')], connection, {}, '/health/ready');

/** Fastify and the driver alone. */
const serveBare = (connection) => serve([join(__dirname, 'bare.js')], connection, {}, '/health/ready');

module.exports = { serveParley, serveCompared, serveBare, freePort };
