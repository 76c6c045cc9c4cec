const { readFileSync } = require('node:fs');

/** A tick of Linux's account of a process, in seconds. */
const TICK = 0.01;

/** The seconds of processor that a process has used so far, all its threads together; NaN where the system does not tell. */
function processorTime(pid) {
  try {
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(after[11]) + Number(after[12])) * TICK;
  } catch {
    return Number.NaN;
  }
}

module.exports = { processorTime };
