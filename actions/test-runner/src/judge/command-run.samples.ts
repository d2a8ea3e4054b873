import { noCounts } from '@ci-actions/test-reports';
import type { Tally } from '@ci-actions/test-reports';
import type { CommandRun } from '../command/run-command.ts';

export const exit = (code: number): CommandRun['ended'] => ({ kind: 'exit', code });
export const numbers = (passed: number, failed = 0, skipped = 0): Tally['counts'] => ({
  ...noCounts,
  tests: passed + failed + skipped,
  passed,
  failed,
  skipped,
});
export const tally = (counts: Tally['counts'], more: Partial<Tally> = {}): Tally => ({
  counts,
  flaky: 0,
  nameless: 0,
  placeholder: [],
  problems: [],
  noise: 0,
  failures: [],
  ...more,
});
export const read: CommandRun['report'] = { kind: 'read', files: ['report.xml'] };
export const absent: CommandRun['report'] = { kind: 'absent', stale: [], unmatched: [] };
export const none = { kind: 'no-files' } as const;

export const runWith = (more: Partial<CommandRun>): CommandRun => ({
  plan: {
    directory: '.',
    cwd: '/w',
    folder: '/t',
    words: ['pytest'],
    shownWords: ['pytest'],
    env: {},
    framework: undefined,
    args: undefined,
    source: { kind: 'none' },
  },
  ended: exit(0),
  durationMs: 1,
  report: read,
  tally: tally(numbers(2)),
  endedEmpty: false,
  emptiness: undefined,
  withoutResults: [],
  ...more,
});
