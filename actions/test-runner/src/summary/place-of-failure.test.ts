import { expect, it } from '@jest/globals';
import type { TestCase } from '@ci-actions/test-reports';
import type { CommandPlan } from '../plan/plan.ts';
import type { PlanPorts } from '../ports.ts';
import { placeOfFailure } from './place-of-failure.ts';

const files = ['/w/svc/test_a.py', '/w/svc/src/lib.rs', '/w/web/a.test.js'];
const resolve = (from: string, path: string) => (path.startsWith('/') ? path : `${from}/${path}`);

const ports = {
  workspace: '/w',
  resolve,
  shown: (path: string) => (path.startsWith('/w/') ? path.slice(3) : path),
  lookAt: (folder: string) => ({
    kindOf: (path: string) =>
      Promise.resolve(files.includes(resolve(folder, path)) ? 'file' : undefined),
  }),
} as unknown as PlanPorts;
const plan = { cwd: '/w/svc' } as CommandPlan;

it.each<[string, Partial<TestCase>, object | undefined]>([
  [
    'a path from the working directory',
    { file: 'test_a.py', line: 3 },
    { file: 'svc/test_a.py', line: 3 },
  ],
  ['a path from the workspace', { file: 'svc/test_a.py' }, { file: 'svc/test_a.py' }],
  ['an absolute path', { file: '/w/web/a.test.js' }, { file: 'web/a.test.js' }],
  ['a file URL', { file: 'file:///w/web/a.test.js' }, { file: 'web/a.test.js' }],
  [
    'the line of the failure rather than of the test',
    { file: 'test_a.py', line: 3, message: 'x\n\ntest_a.py:9: AssertionError' },
    { file: 'svc/test_a.py', line: 9 },
  ],
  [
    'a line in a file URL',
    { file: '/w/web/a.test.js', message: 'at file:///w/web/a.test.js:2:65' },
    { file: 'web/a.test.js', line: 2 },
  ],
  [
    "Rust's panic",
    { message: "thread 't' panicked at src/lib.rs:5:9:\nboom" },
    { file: 'svc/src/lib.rs', line: 5 },
  ],
  ['a missing file', { file: 'test_b.py', line: 1 }, undefined],
  ['a file outside the workspace', { file: '/etc/passwd' }, undefined],
  ['no file', { message: 'boom' }, undefined],
])('%s', async (_, test, expected) => {
  const failure: TestCase = { name: 't', status: 'failed', ...test };
  expect(await placeOfFailure(failure, plan, ports)).toEqual(expected);
});
