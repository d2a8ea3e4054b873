import type { RefusedFormat } from './format.ts';

interface RefusedText extends RefusedFormat {
  readonly fits: RegExp;
}

const noTests = 'it holds no test results; give the report of the tests in `reports`';

/** Text that tools print, told by a line that only they write. */
export const refusedText: readonly RefusedText[] = [
  {
    name: 'the printed output of go test',
    instead: 'run `go test -json`',
    fits: /^(ok|FAIL|\?) {0,3}\t\S+\t/m,
  },
  {
    name: 'the printed output of pytest',
    instead: 'run pytest with `--junitxml=FILE`',
    fits: /^=+ test session starts =+$/m,
  },
  {
    name: 'the printed output of unittest',
    instead: 'leave `reports` out: `framework: unittest` reads what it prints',
    fits: /^Ran \d+ tests? in [\d.]+s$/m,
  },
  {
    name: 'the printed output of cargo test',
    instead: 'leave `reports` out: `framework: cargo` reads what it prints',
    fits: /^test result: (ok|FAILED)\. \d+ passed;/m,
  },
  {
    name: 'the printed output of Jest',
    instead: 'run `jest --json --outputFile=FILE`',
    fits: /^Test Suites: +\d+ /m,
  },
  {
    name: 'the printed output of PHPUnit',
    instead: 'run `phpunit --log-junit FILE`',
    fits: /^PHPUnit \d+\.\d+/m,
  },
  {
    name: 'the printed output of RSpec',
    instead: 'run `rspec --format json --out FILE`',
    fits: /^\d+ examples?, \d+ failures?/m,
  },
  { name: 'a list of TypeScript errors', instead: noTests, fits: /\(\d+,\d+\): error TS\d+:/ },
  { name: "ESLint's output", instead: noTests, fits: /^✖ \d+ problems? \(\d+ errors?/m },
  { name: 'a coverage report (LCOV)', instead: noTests, fits: /^SF:.+$/m },
  { name: 'a coverage report (Go)', instead: noTests, fits: /^mode: (set|count|atomic)$/m },
];
