import { messageOf } from '../bounded-text.ts';
import { millisecondsOfSeconds } from '../seconds.ts';
import type { Status } from '../test-case.ts';
import type { XmlDialect } from './dialect.ts';
import { suiteLeaves } from './suite-leaves.ts';
import type { Attributes } from './xml-document.ts';

/** NUnit 3: `test-run`. */
export const nunit3: XmlDialect = (found) => {
  const leaves = suiteLeaves(found);
  let test: Attributes | undefined;
  let message: string | undefined;
  let stack: string | undefined;

  return {
    open(name, attributes) {
      if (name === 'test-suite') leaves.open(attributes['fullname'] ?? '', suiteStatus(attributes));
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
        const status = statusOf(test);
        const suite = test['classname'];
        const durationMs = millisecondsOfSeconds(test['duration']);
        leaves.add({
          name: test['name'] ?? test['fullname'] ?? '',
          status,
          ...(suite === undefined ? {} : { suite }),
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

/** A suite fails with its children; only a failure of its own (set-up, tear-down) counts for itself. */
function suiteStatus(attributes: Attributes): Status {
  return attributes['result'] === 'Failed' ? statusOf(attributes) : 'passed';
}
