/** What stops Parley before its own code can run; printed as one sentence, never as a stack trace. */
class Failure extends Error {
  /** @param {string} code @param {string} message @param {string} hint what to do */
  constructor(code, message, hint) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.hint = hint;
  }
}

/** Prints an error as `error: <what>. <what to do> [CODE]`. */
function printFailure(error) {
  if (process.env.PARLEY_DEBUG) console.error(error);
  const sentence = String(error?.message ?? error).replace(/[.\s]+$/, '');
  const hint = error?.hint ? ` ${error.hint}` : '';
  console.error(`error: ${sentence}.${hint} [${error?.hint ? error.code : 'INTERNAL'}]`);
}

module.exports = { Failure, printFailure };
