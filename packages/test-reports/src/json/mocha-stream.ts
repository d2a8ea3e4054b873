import type { LineReader } from './json-lines.ts';
import { record } from './json-values.ts';
import { mochaCase } from './mocha.ts';

const listed = { pass: 'passed', fail: 'failed', pending: 'skipped' } as const;

/** Mocha's `json-stream` reporter: `["pass", {…}]` a line, from `start` to `end`. */
export function mochaStreamReader(): LineReader {
  let ended = false;
  return {
    record: () => undefined,
    array([event, value], found) {
      if (event === 'end') ended = true;
      if (event !== 'pass' && event !== 'fail' && event !== 'pending') return;
      found.push({ kind: 'case', test: mochaCase(record(value), listed[event]) });
    },
    end(found) {
      if (!ended) found.push({ kind: 'problem', what: 'the run ended early' });
    },
  };
}
