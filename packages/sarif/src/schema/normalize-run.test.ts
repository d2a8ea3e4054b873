import { describe, expect, test } from '@jest/globals';
import { completeness } from '../resolve/completeness.ts';
import { normalizeRun } from './normalize-run.ts';

const tool = { driver: { name: 't' } };
const note = { level: 'error', message: { text: 'boom' } };
const why = (run: object) =>
  completeness(normalizeRun({ tool, results: [], ...run }, () => undefined)).map((one) => one.why);

const failed = 'did not run to its end: no reason given';

describe('an invocation that does not match the schema', () => {
  test.each<[unknown, readonly string[]]>([
    [undefined, []],
    [null, []],
    [[], []],
    [[{}], []],
    [[{ exitCode: 0 }], []],
    [[{ exitCode: 2 }], ['did not run to its end: exit code 2']],
    [[{ executionSuccessful: 'true' }], []],
    [[{ executionSuccessful: 'false' }], [failed]],
    [[{ executionSuccessful: 0 }], [failed]],
    [['garbage'], [failed]],
    ['garbage', [failed]],
    [{ executionSuccessful: true }, []],
    [{ executionSuccessful: false }, [failed]],
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
