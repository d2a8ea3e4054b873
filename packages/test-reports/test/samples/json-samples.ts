import type { FormatSample } from './sample.ts';

const text = (value: unknown): string => JSON.stringify(value);

const playwrightTest = (status: string, expectedStatus: string, ...results: string[]) => ({
  expectedStatus,
  projectName: '',
  results: results.map((word) => ({ status: word, duration: 1, error: { message: word } })),
  status,
});
const playwrightSpec = (title: string, test: object) => ({
  title,
  ok: true,
  tags: [],
  tests: [test],
  file: 'a.spec.ts',
  line: 3,
  column: 1,
});

/** A document of Playwright with these specs and errors. */
export function playwrightDocument(specs: object[], errors: object[] = [], stats: object = {}) {
  return text({
    config: { rootDir: '/r', projects: [], version: '1.65.1' },
    suites: [{ title: 'a.spec.ts', file: 'a.spec.ts', specs: [], suites: [{ title: 's', specs }] }],
    errors,
    stats: { expected: 0, skipped: 0, unexpected: 0, flaky: 0, ...stats },
  });
}
export { playwrightSpec, playwrightTest };

const mochawesomeTest = (title: string, state: string) => ({
  title,
  state,
  pass: state === 'passed',
  fail: state === 'failed',
  pending: state === 'pending',
  skipped: state === 'skipped',
  err: state === 'failed' ? { message: 'boom', estack: 'at a.js' } : {},
  isHook: title.startsWith('"'),
});

/** A document of mochawesome with these tests in one suite. */
export function mochawesomeDocument(tests: readonly (readonly [string, string])[], failures = 0) {
  const made = tests.map(([title, state]) => mochawesomeTest(title, state));
  const suite = {
    title: 's',
    fullFile: '/r/a.js',
    beforeHooks: made.filter((test) => test.isHook),
    afterHooks: [],
    tests: made.filter((test) => !test.isHook),
    suites: [],
  };
  return text({
    stats: { suites: 1, tests: tests.length, passes: 1, pending: 0, failures, passPercent: 50 },
    results: [{ title: '', tests: [], suites: [suite], beforeHooks: [], afterHooks: [] }],
    meta: { mochawesome: { version: '7.1.3' } },
  });
}

const step = (status: string, more: object = {}) => ({
  keyword: 'Given ',
  name: 'a step',
  result: { status, duration: 2_000_000 },
  ...more,
});

/** A feature of Cucumber with a scenario for each list of steps. */
export function cucumberDocument(...scenarios: object[][]) {
  const elements = scenarios.map((steps, i) => ({
    id: `f;s${i}`,
    keyword: 'Scenario',
    line: i + 2,
    name: `s${i}`,
    type: 'scenario',
    steps,
  }));
  return text([{ uri: 'features/a.feature', id: 'f', keyword: 'Feature', name: 'F', elements }]);
}
export { step as cucumberStep };

/** A feature of behave with a scenario for each word. */
export function behaveDocument(statuses: readonly string[], feature = 'passed') {
  const elements = statuses.map((status, i) => ({
    type: 'scenario',
    keyword: 'Scenario',
    name: `s${i}`,
    location: `features/a.feature:${i + 2}`,
    status,
    steps: [{ keyword: 'Given', name: 'a step', result: { status, duration: 0.001 } }],
  }));
  return text([
    {
      keyword: 'Feature',
      name: 'F',
      location: 'features/a.feature:1',
      status: feature,
      elements: [{ type: 'background', keyword: 'Background', steps: [] }, ...elements],
    },
  ]);
}

/** RSpec with an example for each word. */
export function rspecDocument(
  statuses: readonly string[],
  summary: object = {},
  more: object = {},
) {
  const examples = statuses.map((status, i) => ({
    id: `./spec/a_spec.rb[1:${i}]`,
    description: `e${i}`,
    full_description: `A e${i}`,
    status,
    file_path: './spec/a_spec.rb',
    line_number: i + 1,
    run_time: 0.001,
    ...(status === 'failed' ? { exception: { message: 'boom', backtrace: ['a_spec.rb:1'] } } : {}),
  }));
  return text({
    version: '3.13.0',
    ...more,
    examples,
    summary: {
      example_count: statuses.length,
      failure_count: statuses.filter((status) => status === 'failed').length,
      pending_count: 0,
      errors_outside_of_examples_count: 0,
      ...summary,
    },
    summary_line: '',
  });
}

/** Karma with a spec for each word. */
export function karmaDocument(words: readonly string[], summary: object = {}) {
  const specs = words.map((word, i) => ({
    id: i,
    description: `k${i}`,
    suite: ['s'],
    success: word !== 'failed',
    skipped: word === 'skipped',
    time: 1,
    log: word === 'failed' ? ['boom'] : [],
  }));
  return text({
    browsers: { '1': { id: '1', name: 'Chrome' } },
    result: { '1': specs },
    summary: { success: 1, failed: 0, error: false, disconnected: false, exitCode: 0, ...summary },
  });
}

export const jsonSamples: readonly FormatSample[] = [
  {
    format: 'Jest JSON',
    text: text({
      numFailedTests: 0,
      numTotalTests: 1,
      success: true,
      testResults: [{ name: 'a.js', assertionResults: [{ title: 'a', status: 'passed' }] }],
    }),
  },
  {
    format: 'Mocha JSON',
    text: text({
      stats: { suites: 1, tests: 1, passes: 1, pending: 0, failures: 0 },
      tests: [{ title: 'a', fullTitle: 's a' }],
      pending: [],
      failures: [],
      passes: [{ title: 'a', fullTitle: 's a' }],
    }),
  },
  {
    format: 'Mocha JSON',
    text: text({
      failures: [],
      passes: [{ title: 'a', fullTitle: 's a' }],
      pending: [],
      stats: { suites: 1, tests: 1, passes: 1, pending: 0, failures: 0 },
      tests: [{ title: 'a', fullTitle: 's a' }],
    }),
  },
  { format: 'mochawesome JSON', text: mochawesomeDocument([['a', 'passed']]) },
  {
    format: 'Playwright JSON',
    text: playwrightDocument([playwrightSpec('a', playwrightTest('expected', 'passed', 'passed'))]),
  },
  {
    format: 'CTRF',
    text: text({
      reportFormat: 'CTRF',
      results: {
        tool: { name: 'x' },
        summary: { tests: 1, failed: 0 },
        tests: [{ name: 'a', status: 'passed' }],
      },
    }),
  },
  { format: 'RSpec JSON', text: rspecDocument(['passed']) },
  { format: 'Karma JSON', text: karmaDocument(['passed']) },
  { format: 'behave JSON', text: behaveDocument(['passed']) },
  { format: 'Cucumber JSON', text: cucumberDocument([step('passed')]) },
];
