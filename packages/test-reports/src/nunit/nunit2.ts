import { millisecondsOfSeconds } from '../seconds.ts';
import type { Status } from '../test-case.ts';
import type { Attributes } from '../xml/xml-document.ts';
import { nunit } from './nunit.ts';

const statuses: Readonly<Record<string, Status>> = {
  success: 'passed',
  passed: 'passed',
  failure: 'failed',
  failed: 'failed',
  error: 'errored',
  notrunnable: 'errored',
  invalid: 'errored',
  cancelled: 'errored',
  ignored: 'skipped',
  skipped: 'skipped',
  inconclusive: 'skipped',
};

/** NUnit 2: `test-results`. The oldest files have only `executed` and `success`. */
export const nunit2 = nunit({
  suiteName: (attributes) => attributes['name'],
  suiteStatus,
  testOf: (attributes) => ({
    name: attributes['name'] ?? '',
    status: statusOf(attributes),
    durationMs: millisecondsOfSeconds(attributes['time']),
  }),
});

function statusOf(attributes: Attributes): Status {
  const word = attributes['result']?.toLowerCase();
  if (word !== undefined) return statuses[word] ?? 'errored';
  if (attributes['executed']?.toLowerCase() === 'false') return 'skipped';
  return attributes['success']?.toLowerCase() === 'true' ? 'passed' : 'failed';
}

/** A suite without a status of its own does not fail. */
function suiteStatus(attributes: Attributes): Status {
  const withoutStatus = attributes['result'] === undefined && attributes['success'] === undefined;
  return withoutStatus ? 'passed' : statusOf(attributes);
}
