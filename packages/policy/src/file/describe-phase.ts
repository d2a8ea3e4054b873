import { flag, listOf, map, mapOf, oneOf, setOf, text, written } from '@ci-actions/yaml';
import type { Field, Shape } from '@ci-actions/yaml';
import { thresholds } from '../model/threshold.ts';
import type { Threshold } from '../model/threshold.ts';
import { coverage, day } from './scalars.ts';

const threshold = oneOf(...thresholds);
const byTool = mapOf('tool', threshold, (tool) => tool.trim().toLowerCase());

/** A word is short for `{ default: word }`. */
export const failOn: Shape<Readonly<Record<string, Threshold>>> = {
  accepted: `${threshold.accepted}, or a map of tools (and default) to one of them`,
  schema: { oneOf: [threshold.schema, byTool.schema] },
  read: (node, path, reading) => {
    if (node.kind === 'map') return byTool.read(node, path, reading);
    if (node.kind === 'scalar' && written(node) !== '') {
      const word = threshold.read(node, path, reading);
      return word === undefined ? undefined : { default: word };
    }
    return byTool.read(node, path, reading);
  },
};

const empty = {
  shape: oneOf('allow', 'deny'),
  about: 'whether a suite may evaluate nothing (no file, or every test skipped)',
} satisfies Field;
const coverageField = {
  shape: coverage,
  about: 'the least coverage in percent, judged where a step gives `coverage`',
} satisfies Field;

const tests = map({
  empty,
  coverage: coverageField,
  suites: {
    shape: mapOf('name', map({ empty, coverage: coverageField })),
    about:
      'by the `name` of a test-runner step, what differs for it; a suite named with a coverage must report one',
  },
});

const lint = map({
  advisory: {
    shape: setOf(text),
    about: 'linters that never fail a run; what they find is shown',
  },
});

const security = map({
  'fail-on': {
    shape: failOn,
    about: 'the least severity that fails: a word, or a map of tools and `default`',
  },
  'new-only': {
    shape: flag,
    about: 'only what the baseline does not know fails; a secret is never old',
  },
  advisory: {
    shape: setOf(text),
    about:
      'scanners that never fail a run, neither by a finding nor by not having run; a secret fails all the same',
  },
});

export const phases = listOf(
  map({
    name: {
      shape: text,
      about: 'unique; may be a number',
      required: true,
      enforced: 'by the reader',
    },
    until: {
      shape: day,
      about:
        'the last UTC day of the phase; after it the next one is in force. Not in the last phase',
      enforced: 'by the reader',
    },
    tests: { shape: tests, about: 'what suites of tests must do' },
    lint: { shape: lint, about: 'how linters are judged' },
    security: { shape: security, about: 'how findings of scanners are judged' },
  }),
  1,
);
