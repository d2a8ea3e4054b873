import { millisecondsOfSeconds } from '../seconds.ts';
import type { Status } from '../test-case.ts';
import type { Attributes } from '../xml/xml-document.ts';
import { nunit } from './nunit.ts';

/** NUnit 3: `test-run`. */
export const nunit3 = nunit({
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

/** A suite also fails if a child fails; its status counts only for its own failure (set-up, tear-down). */
function suiteStatus(attributes: Attributes): Status {
  return attributes['result'] === 'Failed' ? statusOf(attributes) : 'passed';
}
