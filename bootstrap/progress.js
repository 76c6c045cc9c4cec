/**
 * Reports a long step: on a terminal one line that is rewritten, in a log a line at its begin, every ten seconds,
 * and at its end. Everything goes to stderr, so that stdout stays for results.
 */
class Step {
  constructor(title, { quiet = false } = {}) {
    this.title = title;
    this.detail = '';
    this.quiet = quiet;
    this.began = Date.now();
    this.terminal = Boolean(process.stderr.isTTY) && !process.env.CI;
    Step.running.add(this);
    if (!this.terminal) this.#print(`… ${title}`);
    this.timer = setInterval(() => this.#tick(), this.terminal ? 200 : 10_000);
    this.timer.unref();
  }

  /** Says how far it has come, for example "120 of 214 files". */
  update(detail) {
    this.detail = detail;
  }

  done(detail = this.detail) {
    this.#end('✓', detail);
  }

  fail() {
    this.#end('✗', this.detail);
  }

  get #seconds() {
    return `${((Date.now() - this.began) / 1000).toFixed(1)} s`;
  }

  #line(mark, detail) {
    return `${mark} ${this.title}${detail ? `: ${detail}` : ''} (${this.#seconds})`;
  }

  #tick() {
    if (!this.terminal) this.#print(this.#line('…', this.detail));
    else if (!this.quiet) {
      const all = [...Step.running].map((step) => `${step.title}${step.detail ? `: ${step.detail}` : ''}`).join('   ');
      const width = (process.stderr.columns ?? 80) - 12;
      process.stderr.write(`\r\x1b[2K… ${all.slice(0, width)} (${this.#seconds})`);
    }
  }

  #end(mark, detail) {
    if (!Step.running.delete(this)) return;
    clearInterval(this.timer);
    this.#print(this.#line(mark, detail));
  }

  #print(line) {
    if (!this.quiet) process.stderr.write(this.terminal ? `\r\x1b[2K${line}\n` : `${line}\n`);
  }
}
Step.running = new Set();

module.exports = { Step };
