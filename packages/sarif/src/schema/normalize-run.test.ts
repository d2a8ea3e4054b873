import { describe, expect, test } from '@jest/globals';
import { completeness } from '../resolve/completeness.ts';
import { normalizeRun } from './normalize-run.ts';

const tool = { driver: { name: 't' } };
const note = { level: 'error', message: { text: 'boom' } };
const why = (run: object) =>
  completeness(normalizeRun({ tool, results: [], ...run }, () => undefined)).map((one) => one.why);

const ended = 'did not run to its end: no reason given';

describe('an invocation that is not as the standard has it', () => {
  test.each<[unknown, readonly string[]]>([
    [undefined, []],
    [null, []],
    [[], []],
    [[{}], []],
    [[{ exitCode: 0 }], []],
    [[{ exitCode: 2 }], ['did not run to its end: exit code 2']],
    [[{ executionSuccessful: 'true' }], []],
    [[{ executionSuccessful: 'false' }], [ended]],
    [[{ executionSuccessful: 0 }], [ended]],
    [['garbage'], [ended]],
    ['garbage', [ended]],
    [{ executionSuccessful: true }, []],
    [{ executionSuccessful: false }, [ended]],
    [
      [{ executionSuccessful: true, toolExecutionNotifications: note }],
      ['reported an error: boom'],
    ],
    [
      { executionSuccessful: true, toolConfigurationNotifications: [{ ...note, level: 'Error' }] },
      ['reported an error: boom'],
    ],
  ])('%j gives %j', (invocations, reasons) => {
    expect(why({ invocations })).toEqual(reasons);
  });
});
