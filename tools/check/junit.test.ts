import { expect, it } from '@jest/globals';
import { readReport, tallying } from '@ci-actions/test-reports';
import { junit } from './junit.ts';
import type { JestReport } from './test-report.ts';

const jest: JestReport = {
  success: false,
  testResults: [
    {
      name: 'a.test.ts',
      message: '',
      assertionResults: [
        { fullName: 'passes', status: 'passed' },
        { fullName: 'fails <on> "\u001b[31m]]>&', status: 'failed', failureMessages: ['\u0000no'] },
        { fullName: 'waits', status: 'pending' },
      ],
    },
    { name: 'b.test.ts', message: 'SyntaxError', assertionResults: [] },
  ],
};

async function* chunks(text: string) {
  yield text;
}

async function counts(text: string) {
  const tally = tallying();
  for await (const events of readReport(chunks(text))) tally.add(events);
  return tally.value().counts;
}

it('writes a report that our own reader counts correctly', async () => {
  const steps = [
    { name: 'lint', passed: true },
    { name: 'types', passed: false },
  ];
  expect(await counts(junit({ steps, jest }))).toMatchObject({
    tests: 6,
    passed: 2,
    failed: 3,
    skipped: 1,
  });
});

it('reports a failure if the tests wrote no report', async () => {
  expect(await counts(junit({ steps: [], jest: undefined }))).toMatchObject({ failed: 1 });
});
