import { describe, expect, it } from '@jest/globals';
import {
  behaveDocument,
  cucumberDocument,
  cucumberStep,
  karmaDocument,
  mochawesomeDocument,
  playwrightDocument,
  playwrightSpec,
  playwrightTest,
  rspecDocument,
} from '../../test/samples/json-samples.ts';
import { tallyOf } from '../../test/tally-of.ts';
import { expected, told } from '../../test/told.ts';
import type { Numbers } from '../../test/told.ts';

const playwright = (status: string, wanted: string, ...results: string[]) =>
  playwrightSpec(`${status} ${results.join(' ')}`, playwrightTest(status, wanted, ...results));
const hidden = (status: string) => cucumberStep(status, { keyword: 'Before', hidden: true });

const rows: readonly (readonly [string, string, Numbers, readonly string[], number?])[] = [
  [
    'every outcome of Playwright',
    playwrightDocument([
      playwright('expected', 'passed', 'passed'),
      playwright('expected', 'failed', 'failed'),
      playwright('flaky', 'passed', 'failed', 'passed'),
      playwright('unexpected', 'passed', 'failed', 'failed'),
      playwright('unexpected', 'failed', 'passed'),
      playwright('unexpected', 'passed', 'timedOut'),
      playwright('skipped', 'skipped', 'skipped'),
      playwright('skipped', 'passed', 'interrupted'),
    ]),
    [3, 4, 2, 1],
    [],
    1,
  ],
  [
    'tests that Playwright did not run',
    playwrightDocument([
      playwright('skipped', 'passed'),
      playwright('skipped', 'passed', 'skipped'),
    ]),
    [0, 0, 0, 2],
    ['2 tests did not run: the run was stopped before, or only listed its tests'],
  ],
  [
    'a file that Playwright cannot load',
    playwrightDocument([], [{ message: '\u001b[31mError: no\u001b[39m', location: { line: 1 } }]),
    [0, 1, 1, 0],
    [],
  ],
  [
    'failures that Playwright counts and does not show',
    playwrightDocument([], [], { unexpected: 2 }),
    [0, 2, 0, 0],
    [],
  ],
  [
    'every word of mochawesome, and a hook that fails',
    mochawesomeDocument(
      [
        ['a', 'passed'],
        ['b', 'failed'],
        ['c', 'pending'],
        ['d', 'skipped'],
        ['"before all" hook', 'failed'],
        ['"before each" hook', 'passed'],
      ],
      2,
    ),
    [1, 2, 0, 2],
    [],
  ],
  [
    'a test of mochawesome without an outcome',
    mochawesomeDocument([
      ['a', 'passed'],
      ['b', ''],
    ]),
    [1, 0, 0, 0],
    ['the run ended early: 1 test has no outcome'],
  ],
  [
    'failures that mochawesome counts and does not show',
    mochawesomeDocument([['a', 'passed']], 2),
    [1, 2, 0, 0],
    [],
  ],
  [
    'every word of behave',
    behaveDocument(['passed', 'failed', 'error', 'hook_error', 'undefined', 'skipped'], 'failed'),
    [1, 4, 3, 1],
    [],
  ],
  [
    'a feature of behave whose hook fails',
    behaveDocument(['passed'], 'hook_error'),
    [1, 1, 1, 0],
    [],
  ],
  [
    'a dry run of behave',
    behaveDocument(['untested', 'untested'], 'untested'),
    [0, 0, 0, 2],
    ['2 scenarios were not run: a dry run, or the run was stopped'],
  ],
  [
    'every word of Cucumber',
    cucumberDocument(
      [cucumberStep('passed'), cucumberStep('passed')],
      [cucumberStep('failed'), cucumberStep('skipped')],
      [cucumberStep('passed'), cucumberStep('undefined')],
      [cucumberStep('ambiguous')],
      [cucumberStep('pending')],
      [cucumberStep('skipped')],
    ),
    [1, 3, 2, 2],
    [],
  ],
  [
    'hooks of Cucumber, and a scenario without steps',
    cucumberDocument([hidden('passed')], [hidden('failed'), cucumberStep('skipped')]),
    [0, 1, 0, 1],
    [],
  ],
  [
    'a background of Cucumber-JVM that fails, and a hook of a step',
    JSON.stringify([
      {
        uri: 'file:a.feature',
        id: 'f',
        keyword: 'Feature',
        name: 'F',
        elements: [
          { type: 'background', keyword: 'Background', steps: [cucumberStep('failed')] },
          { type: 'scenario', keyword: 'Scenario', name: 'a', steps: [cucumberStep('skipped')] },
          { type: 'background', keyword: 'Background', steps: [cucumberStep('passed')] },
          {
            type: 'scenario',
            keyword: 'Scenario',
            name: 'b',
            steps: [cucumberStep('passed', { after: [{ result: { status: 'failed' } }] })],
          },
        ],
      },
    ]),
    [0, 2, 0, 0],
    [],
  ],
  ['every word of RSpec', rspecDocument(['passed', 'failed', 'pending']), [1, 1, 0, 1], []],
  [
    'a file that RSpec cannot load',
    rspecDocument([], { errors_outside_of_examples_count: 1 }, { messages: ['LoadError'] }),
    [0, 1, 1, 0],
    [],
  ],
  [
    'examples that RSpec counts and does not show',
    rspecDocument(['passed'], { example_count: 3 }),
    [1, 0, 0, 0],
    ['the report counts 3 tests and shows 1'],
  ],
  ['every word of Karma', karmaDocument(['passed', 'failed', 'skipped']), [1, 1, 0, 1], []],
  [
    'a browser that Karma lost',
    karmaDocument(['passed'], { disconnected: true, exitCode: 1 }),
    [1, 0, 0, 0],
    ['the report says that the run failed: a browser was disconnected'],
  ],
  [
    'a run of Karma that failed with passed tests',
    karmaDocument(['passed'], { exitCode: 1 }),
    [1, 0, 0, 0],
    ['the report says that the run failed: exit code 1'],
  ],
];

describe('what JSON documents of test tools tell', () => {
  it.each(rows)('%s', async (_, text, numbers, problems, flaky = 0) => {
    for (const chunk of [text.length, 11]) {
      expect(told(await tallyOf(text, chunk))).toEqual(expected(numbers, problems, flaky));
    }
  });

  it.each([
    [
      'Playwright',
      playwrightDocument([playwright('unexpected', 'failed', 'passed')]),
      {
        name: 'unexpected passed',
        suite: 's',
        file: 'a.spec.ts',
        line: 3,
        message: 'it was expected to fail, and it passed',
      },
    ],
    [
      'mochawesome',
      mochawesomeDocument([['b', 'failed']], 1),
      { name: 'b', suite: 's', file: '/r/a.js', message: 'boom\nat a.js' },
    ],
    [
      'Cucumber',
      cucumberDocument([cucumberStep('undefined')]),
      {
        name: 's0',
        suite: 'F',
        file: 'features/a.feature',
        line: 2,
        message: 'undefined step: a step',
      },
    ],
    [
      'behave',
      behaveDocument(['undefined'], 'failed'),
      {
        name: 's0',
        file: 'features/a.feature',
        line: 2,
        message: 'no step is defined for: a step',
      },
    ],
    [
      'RSpec',
      rspecDocument(['failed']),
      {
        name: 'e0',
        suite: 'A',
        file: 'spec/a_spec.rb',
        line: 1,
        message: 'boom\na_spec.rb:1',
      },
    ],
    ['Karma', karmaDocument(['failed']), { name: 'k0', suite: 's', message: 'boom' }],
  ])('%s tells where and why a test failed', async (_, text, failure) => {
    expect((await tallyOf(text)).failures).toMatchObject([failure]);
  });
});
