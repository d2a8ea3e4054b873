import { messageOf } from '../bounded-text.ts';
import { millisecondsOfSeconds } from '../seconds.ts';
import type { Status } from '../test-case.ts';
import type { XmlDialect } from './dialect.ts';
import { suiteLeaves } from './suite-leaves.ts';
import type { Attributes } from './xml-document.ts';

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

/** NUnit 2: `test-results`, where the oldest files say only `executed` and `success`. */
export const nunit2: XmlDialect = (found) => {
  const leaves = suiteLeaves(found);
  let test: Attributes | undefined;
  let message: string | undefined;
  let stack: string | undefined;

  return {
    open(name, attributes) {
      if (name === 'test-suite') leaves.open(attributes['name'] ?? '', suiteStatus(attributes));
      if (name === 'test-case') {
        test = attributes;
        message = stack = undefined;
      }
      return name === 'message' || name === 'stack-trace';
    },
    close(name, text) {
      if (name === 'message') message = text?.text;
      else if (name === 'stack-trace') stack = text?.text;
      else if (name === 'test-suite') leaves.close(messageOf(message, stack));
      else if (name === 'test-case' && test) {
        const durationMs = millisecondsOfSeconds(test['time']);
        const status = statusOf(test);
        leaves.add({
          name: test['name'] ?? '',
          status,
          ...(durationMs === undefined ? {} : { durationMs }),
          ...(status === 'passed' ? {} : messageOf(message, stack)),
        });
        message = stack = undefined;
        test = undefined;
      }
    },
  };
};

function statusOf(attributes: Attributes): Status {
  const word = attributes['result']?.toLowerCase();
  if (word !== undefined) return statuses[word] ?? 'errored';
  if (attributes['executed']?.toLowerCase() === 'false') return 'skipped';
  return attributes['success']?.toLowerCase() === 'true' ? 'passed' : 'failed';
}

/** A suite that says nothing of itself does not fail. */
function suiteStatus(attributes: Attributes): Status {
  const silent = attributes['result'] === undefined && attributes['success'] === undefined;
  return silent ? 'passed' : statusOf(attributes);
}
