/**
 * A file for Mocha's `--require`. Mocha accepts one reporter only, and that is the user's, so this
 * file listens to the runner's events. It writes what the `json-stream` reporter would write, each
 * event at once: a timeout loses no earlier test. Workers of `--parallel` pass their events to the
 * main process, which writes them.
 */
export const mochaHook = `'use strict';
const { appendFileSync, realpathSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = process.env.CI_ACTIONS_MOCHA_REPORT;
if (path && !process.env.MOCHA_WORKER_ID) {
  const exported = createRequire(realpathSync(process.argv[1]))('mocha');
  const { Runner } = exported.default ?? exported;
  const write = (event, value) => appendFileSync(path, JSON.stringify([event, value]) + '\\n');
  const shown = (test, error) => ({
    title: test.title,
    fullTitle: test.fullTitle(),
    file: test.file,
    duration: test.duration,
    currentRetry: test.currentRetry ? test.currentRetry() : 0,
    err: error ? { message: String(error.message ?? error), stack: String(error.stack ?? '') } : {},
  });
  const emit = Runner.prototype.emit;
  Runner.prototype.emit = function (event, first, second) {
    // A dry run, which a configuration file may ask for, reports every test as passed.
    if (this._opts && this._opts.dryRun) return emit.apply(this, arguments);
    if (event === 'start') write('start', { total: this.total });
    if (event === 'pass' || event === 'pending' || event === 'fail') write(event, shown(first, second));
    if (event === 'end') write('end', {});
    return emit.apply(this, arguments);
  };
}
`;
