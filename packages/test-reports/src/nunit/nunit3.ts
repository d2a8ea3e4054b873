import { millisecondsOfSeconds } from '../seconds.ts';
import type { Status } from '../test-case.ts';
import type { Attributes } from '../xml/xml-document.ts';
import { nunit } from './nunit.ts';

/** NUnit 3: `test-run`. */
export const nunit3 = nunit({
  root: 'test-run',
  failures: (root) => Number(root['failed']) || 0,
  suiteName: (attributes) => attributes['fullname'],
  suiteStatus,
  testOf: (attributes) => ({
    name: attributes['name'] ?? attributes['fullname'] ?? '',
    suite: attributes['classname'],
    status: statusOf(attributes),
    durationMs: millisecondsOfSeconds(attributes['duration']),
  }),
});

function statusOf(attributes: Attributes): Status {
  switch (attributes['result']?.toLowerCase()) {
    case 'passed':
    case 'warning':
      return 'passed';
    case 'skipped':
    case 'inconclusive':
      return 'skipped';
    case 'failed':
      return /^(error|invalid|cancelled)$/i.test(attributes['label'] ?? '') ? 'errored' : 'failed';
    default:
      return 'errored';
  }
}

/**
 * A suite fails with its children; only a failure of its own (set-up, tear-down) counts for itself.
 * One of site `Parent` fails because the suite above it did, and that one counts.
 */
function suiteStatus(attributes: Attributes): Status {
  if (attributes['site'] === 'Parent') return 'passed';
  return attributes['result'] === 'Failed' ? statusOf(attributes) : 'passed';
}
