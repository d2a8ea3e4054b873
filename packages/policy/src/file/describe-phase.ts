import { flag, listOf, map, mapOf, oneOf, setOf, text, wordOf, written } from '@ci-actions/yaml';
import type { Field, Shape } from '@ci-actions/yaml';
import { thresholdHint, thresholds } from '../model/threshold.ts';
import type { Threshold } from '../model/threshold.ts';
import { coverage, day } from './scalars.ts';

const threshold = wordOf(thresholds, thresholdHint);
const byTool = mapOf('tool', threshold, (tool) => tool.trim().toLowerCase());

/** A word is short for `{ default: word }`. */
export const failOn: Shape<Readonly<Record<string, Threshold>>> = {
  accepted: `${threshold.accepted}, or a map from tool (or default) to one of these`,
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
  about: 'whether a suite may be empty (no test file, or every test skipped)',
} satisfies Field;
const coverageField = {
  shape: coverage,
  about: 'the least coverage in percent, checked if a step sets `coverage`',
} satisfies Field;

const tests = map({
  empty,
  coverage: coverageField,
  suites: {
    shape: mapOf('name', map({ empty, coverage: coverageField })),
    about: 'different settings by the `name` of a test-runner step',
  },
});

const lint = map({
  advisory: {
    shape: setOf(text),
    about: 'linters that never fail a run; their findings are shown',
  },
});

const security = map({
  'fail-on': {
    shape: failOn,
    about:
      'the least severity that fails: one for all tools, or a map from tool or `default` to severity',
  },
  'new-only': {
    shape: flag,
    about: 'only findings that are new since the baseline fail; a secret always counts as new',
  },
  advisory: {
    shape: setOf(text),
    about:
      'scanners that never fail a run, neither with a finding nor because they did not run; a secret still fails',
  },
});

export const phases = listOf(
  map({
    name: {
      shape: text,
      about: 'the name of the phase, unique; may be a number',
      required: true,
      enforced: 'by the reader',
    },
    until: {
      shape: day,
      about:
        'the last UTC day of the phase; after it, the next phase is in force. Not allowed in the last phase',
      enforced: 'by the reader',
    },
    tests: { shape: tests, about: 'how test suites are judged' },
    lint: { shape: lint, about: 'how linters are judged' },
    security: { shape: security, about: 'how the findings of scanners are judged' },
  }),
  1,
);
