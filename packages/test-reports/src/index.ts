export { ctrfWriter } from './ctrf-writer.ts';
export { readReport } from './read-report.ts';
export { addCounts, noCounts, tallying } from './tally.ts';
export type { Tally } from './tally.ts';
export { UnreadableReport } from './test-case.ts';
export type { Counts, ReportEvent, ReportReader, TestCase } from './test-case.ts';
export { readCargoTest } from './text/cargo-test.ts';
export { readUnittest } from './text/unittest.ts';
