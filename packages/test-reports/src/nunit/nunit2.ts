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
  root: 'test-results',
  failures: (root) => (Number(root['failures']) || 0) + (Number(root['errors']) || 0),
  suiteName: (attributes) => attributes['name'],
  suiteStatus,
  testOf: (attributes, failure) => ({
    name: attributes['name'] ?? '',
    status: statusOf(attributes, failure),
    durationMs: millisecondsOfSeconds(attributes['time']),
  }),
});

function statusOf(attributes: Attributes, failure: boolean): Status {
  const word = attributes['result']?.toLowerCase();
  if (word !== undefined) return statuses[word] ?? 'errored';
  const executed = attributes['executed']?.toLowerCase();
  if (executed === 'false') return 'skipped';
  const success = attributes['success']?.toLowerCase();
  if (success === undefined && executed === 'true') return failure ? 'failed' : 'passed';
  return success === 'true' ? 'passed' : 'failed';
}

/** A suite without a status of its own does not fail. */
function suiteStatus(attributes: Attributes): Status {
  const silent = attributes['result'] === undefined && attributes['success'] === undefined;
  return silent ? 'passed' : statusOf(attributes, false);
}
