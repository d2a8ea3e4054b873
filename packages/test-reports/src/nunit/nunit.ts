import { messageOf } from '../bounded-text.ts';
import type { Status, TestCase } from '../test-case.ts';
import type { XmlDialect } from '../xml/dialect.ts';
import { suiteLeaves } from '../xml/suite-leaves.ts';
import type { Attributes } from '../xml/xml-document.ts';

/** The differences between NUnit 2 and NUnit 3. */
export interface NUnitVersion {
  readonly suiteName: (attributes: Attributes) => string | undefined;
  /** The suite's own status, apart from its children. */
  readonly suiteStatus: (attributes: Attributes) => Status;
  readonly testOf: (attributes: Attributes) => TestCase;
}

export function nunit(version: NUnitVersion): XmlDialect {
  return (found) => {
    const leaves = suiteLeaves(found);
    let test: Attributes | undefined;
    let message: string | undefined;
    let stack: string | undefined;

    return {
      open(name, attributes) {
        if (name === 'test-suite') {
          leaves.open(version.suiteName(attributes) ?? '', version.suiteStatus(attributes));
        }
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
          const ended = version.testOf(test);
          leaves.add({ ...ended, ...(ended.status === 'passed' ? {} : messageOf(message, stack)) });
          message = stack = undefined;
          test = undefined;
        }
      },
    };
  };
}
