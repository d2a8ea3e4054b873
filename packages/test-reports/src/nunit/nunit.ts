import { messageOf } from '../bounded-text.ts';
import { countsMore, saysItFailed } from '../self-declared.ts';
import type { Status, TestCase } from '../test-case.ts';
import type { XmlDialect } from '../xml/dialect.ts';
import { suiteLeaves } from '../xml/suite-leaves.ts';
import type { Attributes } from '../xml/xml-document.ts';

/** The differences between NUnit 2 and NUnit 3. */
export interface NUnitVersion {
  /** The root of a whole run, which says how it ended. */
  readonly root: string;
  readonly suiteName: (attributes: Attributes) => string | undefined;
  /** The suite's own status, apart from its children. */
  readonly suiteStatus: (attributes: Attributes) => Status;
  /** `failure`: whether the case holds an element of that name. */
  readonly testOf: (attributes: Attributes, failure: boolean) => TestCase;
  /** How many failed cases the root counts. */
  readonly failures: (root: Attributes) => number;
}

export function nunit(version: NUnitVersion): XmlDialect {
  return (found) => {
    const leaves = suiteLeaves(found);
    let root: Attributes = {};
    let test: Attributes | undefined;
    let failure = false;
    let message: string | undefined;
    let stack: string | undefined;
    let failed = 0;

    function closeTest(attributes: Attributes): void {
      const ended = version.testOf(attributes, failure);
      if (ended.status === 'failed' || ended.status === 'errored') failed += 1;
      leaves.add({ ...ended, ...(ended.status === 'passed' ? {} : messageOf(message, stack)) });
      message = stack = undefined;
      test = undefined;
    }

    function closeRun(): void {
      const counted = countsMore('failure', version.failures(root), failed);
      const word = root['result'] ?? '';
      if (counted.length > 0) found.push(...counted);
      else if (leaves.failures() === 0 && /^(failed|failure|error|cancelled)$/i.test(word)) {
        found.push(saysItFailed(`its overall result is ${word}`));
      }
    }

    return {
      open(name, attributes) {
        if (name === version.root) root = attributes;
        if (name === 'test-suite') {
          leaves.open(version.suiteName(attributes) ?? '', version.suiteStatus(attributes));
        }
        if (name === 'test-case') {
          test = attributes;
          failure = false;
          message = stack = undefined;
        }
        if (name === 'failure') failure = true;
        return name === 'message' || name === 'stack-trace';
      },
      close(name, text) {
        if (name === 'message') message = text?.text;
        else if (name === 'stack-trace') stack = text?.text;
        else if (name === 'test-suite') leaves.close(messageOf(message, stack));
        else if (name === 'test-case' && test) closeTest(test);
        else if (name === version.root) closeRun();
      },
    };
  };
}
