import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../../test/tally-of.ts';

const line = (Action: string, Test?: string, more: object = {}) =>
  `${JSON.stringify({ Action, Package: 'x', Test, ...more })}\n`;
const run = (name: string, end: string) => line('run', name) + line(end, name);

describe('go test -json', () => {
  it.each([
    [
      'leaves count, their parents do not',
      line('run', 'A') + run('A/s', 'fail') + run('A/t', 'pass') + line('fail', 'A') + line('fail'),
      [1, 1, 0, 0, 0],
    ],
    [
      'a parent that fails although its subtests pass',
      line('run', 'A') + run('A/s', 'pass') + line('fail', 'A') + line('fail'),
      [1, 1, 0, 0, 0],
    ],
    [
      "slashes in a subtest's own name",
      line('run', 'A') + run('A/x/y', 'pass') + line('pass', 'A') + line('pass'),
      [1, 0, 0, 0, 0],
    ],
    [
      'a package that fails without a test',
      run('A', 'pass') + line('output', undefined, { Output: 'panic' }) + line('fail'),
      [1, 1, 1, 0, 0],
    ],
    [
      'a package that does not build',
      '{"ImportPath":"x [x.test]","Action":"build-output","Output":"undefined: y\\n"}\n' +
        line('fail', undefined, { FailedBuild: 'x [x.test]' }),
      [0, 1, 1, 0, 0],
    ],
    ['the same before Go 1.24', 'FAIL\tx [build failed]\n', [0, 1, 1, 0, 0]],
    [
      'no test files',
      line('output', undefined, { Output: '? x [no test files]\n' }) + line('skip'),
      [0, 0, 0, 0, 0],
    ],
    [
      'nothing to run',
      line('output', undefined, { Output: 'ok x [no tests to run]\n' }) + line('pass'),
      [0, 0, 0, 0, 0],
    ],
    [
      'a package that exits before it runs',
      line('output', undefined, { Output: 'ok x 0.1s\n' }) + line('pass'),
      [0, 0, 0, 0, 1],
    ],
    ['a package without an end', run('A', 'pass'), [1, 0, 0, 0, 1]],
    ['a test without an end', run('A', 'pass') + line('run', 'B') + line('pass'), [1, 0, 0, 0, 1]],
    [
      'a package without tests under -coverprofile',
      line('output', undefined, { Output: '\tx\t\tcoverage: 0.0% of statements\n' }) + line('pass'),
      [0, 0, 0, 0, 0],
    ],
    [
      'a TestMain that exits by itself under -coverprofile',
      line('output', undefined, { Output: 'ok  \tx\t0.1s\tcoverage: 9.5% of statements\n' }) +
        line('pass'),
      [0, 0, 0, 0, 1],
    ],
    [
      'benchmarks, which have no end',
      run('TestA', 'pass') + line('run', 'BenchmarkA') + line('run', 'BenchmarkA/s') + line('pass'),
      [1, 0, 0, 0, 0],
    ],
    [
      'a benchmark that fails',
      line('run', 'BenchmarkA') + run('BenchmarkB', 'fail') + line('fail'),
      [0, 1, 0, 0, 0],
    ],
    [
      'a test whose name begins like a benchmark',
      line('run', 'Benchmarking') + line('pass'),
      [0, 0, 0, 0, 1],
    ],
    ['a skipped test', run('A', 'skip') + line('pass'), [0, 0, 0, 1, 0]],
  ])('%s', async (_, text, expected) => {
    const { counts, problems } = await tallyOf(text, 13);
    const { passed, failed, errored, skipped } = counts;
    expect([passed, failed, errored, skipped, problems.length]).toEqual(expected);
  });
});
