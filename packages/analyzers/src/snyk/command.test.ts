import { afterAll, describe, expect, it, test } from '@jest/globals';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { standIn } from '../../../../tools/testkit/tool-runs/stand-in.ts';
import type { Answer } from '../../../../tools/testkit/tool-runs/stand-in.ts';
import { snyk } from './command.ts';

const temp = tempFolder();
afterAll(() => temp[Symbol.dispose]());

/** Stands in for Snyk, which needs its service: answers as its documentation says. */
const answering = standIn(temp.path, {
  name: 'snyk',
  version: ['--version', '1.1307.4 (standalone)'],
  report: 'stdout',
});

const token = 'seed-5b3c-snyk-token';
const as = (answer: Answer) => ({ ...answering(answer), SNYK_TOKEN: token });

const files = { 'package.json': '{}', 'package-lock.json': '{}' };
const project = (more: object) => ({
  packageManager: 'npm',
  displayTargetFile: 'package-lock.json',
  ...more,
});
const tested = project({ ok: true, vulnerabilities: [], dependencyCount: 12 });
const vulnerable = project({
  ok: false,
  dependencyCount: 12,
  vulnerabilities: [
    {
      id: 'SNYK-JS-MINIMIST-559764',
      title: 'Prototype Pollution',
      severity: 'medium',
      packageName: 'minimist',
      version: '0.0.8',
      from: ['app@1.0.0', 'minimist@0.0.8'],
    },
  ],
});
const failed = (error: string) => JSON.stringify({ ok: false, error, path: '/work' }, null, 2);

describeConformance('snyk', {
  needs: ['sh'],
  clean: { files, env: as({ report: JSON.stringify([tested, tested]) }) },
  findings: {
    files,
    env: as({ report: JSON.stringify([tested, vulnerable]), code: 1 }),
    found: ['SNYK-JS-MINIMIST-559764 package-lock.json:undefined medium'],
  },
  broken: {
    'no token': {
      files,
      env: { ...as({ report: JSON.stringify(tested) }), SNYK_TOKEN: '' },
      notRun: 'SNYK_TOKEN is not set',
    },
    'a token that is refused': {
      files,
      env: as({ report: failed('Authentication error (SNYK-0005): use `snyk auth`'), code: 2 }),
      notRun: 'Authentication error (SNYK-0005)',
    },
    'no supported project': {
      files,
      env: as({ report: failed('Could not detect supported target files in /work.'), code: 3 }),
      notRun: 'Could not detect supported target files',
    },
    'an error with the exit code of a clean run': {
      files,
      env: as({ report: failed('Something went wrong') }),
      notRun: 'Something went wrong',
    },
    'dependencies that cannot be resolved': {
      files,
      env: as({ report: failed('Your test request could not be completed.'), code: 2 }),
      notRun: 'Your test request could not be completed',
    },
    'one project of two that cannot be resolved': {
      files,
      env: as({
        report: JSON.stringify([
          vulnerable,
          { ok: false, error: 'Missing node_modules', path: 'b' },
        ]),
        code: 1,
      }),
      notRun: 'b: Missing node_modules',
    },
    'no dependency': {
      files,
      env: as({
        report: JSON.stringify(project({ ok: true, vulnerabilities: [], dependencyCount: 0 })),
      }),
      notRun: 'looked at no dependency',
    },
    'findings with the exit code of a clean run that it names failed': {
      files,
      env: as({ report: JSON.stringify(tested), code: 1 }),
      notRun: 'which means findings, but its report has none',
    },
    'a path that does not exist': { files, env: as({}), paths: ['gone'], notRun: 'does not exist' },
    'an empty folder': { env: as({}), notRun: 'found no file' },
  },
  secrets: [token],
});

describe('the call of snyk', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ['a folder', ['.'], [], 'test --json --all-projects --fail-fast .'],
    ['arguments', ['.'], ['--dev'], 'test --json --all-projects --fail-fast --dev .'],
    [
      'its own arguments again',
      ['.'],
      ['--all-projects'],
      'test --json --all-projects --fail-fast .',
    ],
    ['one file of the user', ['.'], ['--file=package.json'], 'test --json --file=package.json .'],
    ['a file', ['package.json'], [], 'test --json --file=package.json'],
    [
      'arguments of the package manager',
      ['.'],
      ['--dev', '--', '--x'],
      'test --json --all-projects --fail-fast --dev . -- --x',
    ],
  ])('%s', async (_, paths, args, call) => {
    const env = as({ report: JSON.stringify([tested]) });
    const { log } = await callTool({ tool: 'snyk', files, paths, args, env });
    expect(log).toContain(`called: snyk ${call}\n`);
  });
});

test.each([
  [['--severity-threshold=high'], { option: '--severity-threshold', severity: 'medium' }],
  [['--severity-threshold', 'critical'], { option: '--severity-threshold', severity: 'high' }],
  [['--severity-threshold=low'], undefined],
  [[], undefined],
])('options of snyk that hide findings: %j', (args, hidden) => {
  expect(snyk.hides?.(args)).toEqual(hidden);
});
