const { execFileSync } = require('node:child_process');
const { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

/** When a process began, in its system's own words, or undefined when there is none: tells a reused number apart. */
function processStart(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    if (process.platform === 'linux') return undefined;
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Who holds the lock, if that process still runs. */
function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return processStart(holder.pid) === holder.start ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a lock that dies with its process: a file that names the holder. Returns the function that gives it back, or
 * undefined when another process holds it.
 */
function tryLock(file, note = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  const me = { pid: process.pid, start: processStart(process.pid), parent: process.ppid, ...note };
  writeFileSync(mine, JSON.stringify(me));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        // A link appears whole or not at all, so nobody reads a half-written holder.
        linkSync(mine, file);
        return () => {
          if (lockHolder(file)?.pid === process.pid) rmSync(file, { force: true });
        };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
        if (lockHolder(file)) return undefined;
        rmSync(file, { force: true });
      }
    }
    return undefined;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** For how long it is waited without a word, in milliseconds: a look at what is installed already takes less. */
const SILENT = 1_000;

/** Takes the lock, waiting until its holder gives it back or ends; where that takes long, `onWait` hears once of whom. */
async function lock(file, { onWait = () => {}, timeout = 300_000 } = {}) {
  const began = Date.now();
  let told = false;
  for (;;) {
    const release = tryLock(file);
    if (release) return release;
    if (!told && Date.now() > began + SILENT) {
      told = true;
      onWait(lockHolder(file));
    }
    if (Date.now() > began + timeout) throw new Error(`${file} is held by process ${lockHolder(file)?.pid}`);
    await sleep(100);
  }
}

module.exports = { lock, tryLock, lockHolder, processStart };
