const { spawn } = require('node:child_process');

const running = new Set();

/**
 * Runs a command to its end, gives its lines to `onLine`, and resolves with the exit code and the last of its output.
 * What still runs when Parley is told to end is ended with it.
 */
function run(command, args, { cwd, env, onLine = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    running.add(child);
    let tail = [];
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop();
        for (const line of lines) onLine(line);
        tail = tail.concat(lines).slice(-40);
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? signal, output: tail.join('\n') });
    });
  });
}

/** Until the returned function is called, a signal ends the children first and then this process. */
function endChildrenOnSignal() {
  const end = (signal) => {
    for (const child of running) child.kill('SIGTERM');
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  return () => process.off('SIGINT', end).off('SIGTERM', end);
}

module.exports = { run, endChildrenOnSignal };
