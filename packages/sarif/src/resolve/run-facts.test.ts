import { describe, expect, test } from '@jest/globals';
import { sameTool } from '@ci-actions/findings';
import type { Run } from '../model/log.ts';
import { completeness } from './completeness.ts';
import { locationOf } from './location-of.ts';
import { messageText } from './message-text.ts';
import { isSecret } from './secret.ts';
import { targetOf } from './target-of.ts';

const driver = { name: 'Trivy' };
const message = { text: 'm' };
const run = (more: Partial<Run>): Run => ({ tool: { driver }, results: [], ...more });

describe('completeness', () => {
  const note = { message: { text: 'no database' }, level: 'error' as const };
  test.each<[string, Run, readonly string[]]>([
    ['nothing for a whole run', run({}), []],
    ['nothing for a run that succeeded', run({ invocations: [{ executionSuccessful: true }] }), []],
    [
      'that it failed',
      run({ invocations: [{ executionSuccessful: false, exitCode: 3 }] }),
      ['did not run to its end: exit code 3'],
    ],
    [
      'that it failed, with the tool’s own reason',
      run({ invocations: [{ executionSuccessful: false, toolExecutionNotifications: [note] }] }),
      ['did not run to its end: no database'],
    ],
    [
      'an error that it reported',
      run({ invocations: [{ executionSuccessful: true, toolConfigurationNotifications: [note] }] }),
      ['reported an error: no database'],
    ],
    [
      'an error by its descriptor',
      {
        tool: {
          driver: {
            name: 'T',
            notifications: [{ id: 'N', defaultConfiguration: { level: 'error' } }],
          },
        },
        results: [],
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [{ message, descriptor: { id: 'N' } }],
          },
        ],
      },
      ['reported an error: m'],
    ],
    [
      'nothing for a warning',
      run({
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ message }] }],
      }),
      [],
    ],
    [
      'that results are absent',
      { tool: { driver } },
      ['has no "results": the tool did not say what it found'],
    ],
    [
      'that parts are elsewhere',
      run({ externalPropertyFileReferences: { results: [] } }),
      ['keeps parts of itself in external property files, which are not read'],
    ],
  ])('reports %s', (_, given, reasons) => {
    expect(completeness(given).map(({ why }) => why)).toEqual(reasons);
  });
});

test.each([
  ['snyk', 'Snyk Open Source', true],
  ['TRIVY', 'Trivy', true],
  ['Snyk Code', 'Snyk Open Source', false],
  ['', 'Trivy', false],
  ['rivy', 'Trivy', false],
])('sameTool(%j, %j) is %s', (wanted, name, same) => {
  expect(sameTool(wanted, name)).toBe(same);
});

test.each<[string, Partial<Run>, string | undefined]>([
  ['our own property', { properties: { 'ci-actions': { target: 'api' } } }, 'api'],
  ['the category’s second part', { automationDetails: { id: 'trivy/api/' } }, 'api'],
  ['a path in it', { automationDetails: { id: 'trivy/services/api/' } }, 'services/api'],
  ['the second part of a foreign one', { automationDetails: { id: 'scan/api/7' } }, 'api'],
  ['nothing without one', { automationDetails: { id: 'trivy' } }, undefined],
  ['nothing in an empty one', { automationDetails: { id: 'trivy//' } }, undefined],
  ['nothing', {}, undefined],
])('targetOf is %s', (_, more, target) => {
  expect(targetOf(run(more))).toBe(target);
});

test('a secret is recognised by its tool or by a tag', () => {
  const named = (name: string): Run => ({ tool: { driver: { name } } });
  const tagged: Run = {
    tool: { driver: { name: 'Trivy', rules: [{ id: 'S', properties: { tags: ['Secret'] } }] } },
  };
  expect(isSecret({ message }, named('gitleaks'))).toBe(true);
  expect(isSecret({ message }, named('TruffleHog v3'))).toBe(true);
  expect(isSecret({ message, ruleId: 'S' }, tagged)).toBe(true);
  expect(isSecret({ message, ruleId: 'X' }, tagged)).toBe(false);
  expect(isSecret({ message }, named('Bandit'))).toBe(false);
});

test('a message is looked up and gets its arguments', () => {
  const rules = [{ id: 'R', messageStrings: { m: { text: '{0} is {{not}} {1} {2}' } } }];
  const given: Run = { tool: { driver: { name: 't', rules } } };
  const result = { ruleId: 'R', message: { id: 'm', arguments: ['this', 'that'] } };
  expect(messageText(result, given)).toBe('this is {not} that {2}');
  expect(messageText({ message: { text: '{0}' } }, given)).toBe('{0}');
  expect(messageText({ message: { id: 'toString' } }, given)).toBe('');
});

test('a place comes from the first location that names a file', () => {
  const given = run({ artifacts: [{ location: { uri: 'a.ts' } }] });
  const physicalLocation = {
    artifactLocation: { index: 0 },
    region: { startLine: 3, endLine: 1, startColumn: 2 },
  };
  expect(locationOf({ message, locations: [{}, { physicalLocation }] }, given)).toEqual({
    uri: 'a.ts',
    line: 3,
    endLine: 3,
    column: 2,
  });
  expect(locationOf({ message, locations: [] }, given)).toBeUndefined();
});
