import { expect, it } from '@jest/globals';
import { toolRun } from '../../test/sarif.ts';
import { runStatus } from './run-status.ts';

const failed = (text: string) =>
  toolRun('trivy', {
    automationDetails: { id: 'trivy/worker/' },
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text } }],
      },
    ],
  });

it.each([
  ['trivy: worker is expected and did not report.', 'is expected and did not report'],
  ['Trivy: worker is expected and did not report', 'is expected and did not report'],
  ['no database', 'did not run to its end: no database'],
])('the reason for a run that failed with "%s" does not repeat the tool', (text, reason) => {
  const { missing } = runStatus(failed(text), 'a.sarif', 0, {
    entryOf: () => undefined,
    expired: [],
  });
  expect(missing).toEqual([{ kind: 'tool', tool: 'trivy', target: 'worker', reason }]);
});
