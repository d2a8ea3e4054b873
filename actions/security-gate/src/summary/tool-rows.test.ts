import { describe, expect, it } from '@jest/globals';
import type { Run } from '@ci-actions/sarif';
import { outcome, sha } from '../../test/gate.ts';
import type { Situation } from '../../test/gate.ts';
import { log, result, toolRun } from '../../test/sarif.ts';

/** The rows of the table of counts, without its heading. */
async function rows(situation: Situation): Promise<readonly string[]> {
  const { summary } = await outcome(situation);
  const lines = summary.split('\n');
  const start = lines.findIndex((line) => line.startsWith('| ---'));
  return lines.slice(start + 1, lines.indexOf('', start));
}

const high = [result('R', { level: 'error' })];
const crashed = (tool: string, more: Partial<Run> = {}) =>
  toolRun(tool, { ...more, invocations: [{ executionSuccessful: false }] } as never);
const expecting = (list: string) =>
  `version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: high } }]\nsecurity: { expect: ${list} }\n`;
const of = (commit: string) => ({
  versionControlProvenance: [{ repositoryUri: 'https://github.com/o/r', revisionId: commit }],
});

describe('the table of counts', () => {
  it.each<[string, Situation, string[]]>([
    [
      'a tool that found nothing',
      { files: { 'a.sarif': log(toolRun('T')) } },
      ['| T | 0 | 0 | 0 | 0 | 0 |'],
    ],
    [
      'a tool that did not run',
      { files: { 'a.sarif': log(crashed('T')) } },
      ['| T (did not run) | – | – | – | – | – |'],
    ],
    [
      'a tool that crashed after its first findings',
      { files: { 'a.sarif': log(crashed('T', { results: high })) } },
      ['| T (did not finish) | – | 1 | – | – | – |'],
    ],
    [
      'a tool without results',
      { files: { 'a.sarif': log({ ...toolRun('T'), results: undefined } as never) } },
      ['| T (did not run) | – | – | – | – | – |'],
    ],
    [
      'a complete and a failed run of one tool',
      { files: { 'a.sarif': log(toolRun('T', { results: high }), crashed('T')) } },
      ['| T (1 of 2 runs did not finish) | 0 | 1 | 0 | 0 | 0 |'],
    ],
    [
      'two failed runs of one tool',
      { files: { 'a.sarif': log(crashed('T'), crashed('T')) } },
      ['| T (did not run) | – | – | – | – | – |'],
    ],
    [
      'tools that did not run first, and a sum of what ran',
      { files: { 'a.sarif': log(toolRun('T', { results: high }), toolRun('U'), crashed('V')) } },
      [
        '| V (did not run) | – | – | – | – | – |',
        '| T | 0 | 1 | 0 | 0 | 0 |',
        '| U | 0 | 0 | 0 | 0 | 0 |',
        '| all that ran | 0 | 1 | 0 | 0 | 0 |',
      ],
    ],
    [
      'tools that all ran, with their sum',
      {
        files: { 'a.sarif': log(toolRun('T', { results: high }), toolRun('U', { results: high })) },
      },
      ['| T | 0 | 1 | 0 | 0 | 0 |', '| U | 0 | 1 | 0 | 0 | 0 |', '| all | 0 | 2 | 0 | 0 | 0 |'],
    ],
    [
      'no sum of one tool',
      { files: { 'a.sarif': log(toolRun('T', { results: high }), crashed('U')) } },
      ['| U (did not run) | – | – | – | – | – |', '| T | 0 | 1 | 0 | 0 | 0 |'],
    ],
    [
      'an expected tool without a report',
      { files: { 'a.sarif': log(toolRun('T')) }, policy: expecting('[snyk]') },
      ['| snyk (no report) | – | – | – | – | – |', '| T | 0 | 0 | 0 | 0 | 0 |'],
    ],
    [
      'an expected tool that failed, once',
      { files: { 'a.sarif': log(crashed('Snyk Code')) }, policy: expecting('[snyk]') },
      ['| Snyk Code (did not run) | – | – | – | – | – |'],
    ],
    [
      'an expected tool that ran under its full name',
      { files: { 'a.sarif': log(toolRun('Snyk Code')) }, policy: expecting('[snyk]') },
      ['| Snyk Code | 0 | 0 | 0 | 0 | 0 |'],
    ],
    [
      'a target without a report',
      {
        files: { 'a.sarif': log(toolRun('Trivy', { automationDetails: { id: 'trivy/api/' } })) },
        policy: expecting('[{ trivy: [api, web] }]'),
      },
      ['| trivy&#58; web (no report) | – | – | – | – | – |', '| Trivy | 0 | 0 | 0 | 0 | 0 |'],
    ],
    [
      'a report of another commit',
      { files: { 'a.sarif': log(toolRun('T', of('b'.repeat(40)))) } },
      ['| T (stale) | – | – | – | – | – |'],
    ],
    [
      'a report of this commit and one of another',
      { files: { 'a.sarif': log(toolRun('T', of(sha)), toolRun('T', of('b'.repeat(40)))) } },
      ['| T (1 of 2 runs stale) | 0 | 0 | 0 | 0 | 0 |'],
    ],
    [
      'with a baseline',
      {
        files: {
          'a.sarif': log(
            toolRun('T', {
              results: [result('R', { level: 'error', baselineState: 'unchanged' })],
            }),
            crashed('U'),
          ),
        },
      },
      ['| U (did not run) | – | – | – | – | – |', '| T | 0 / 0 | 0 / 1 | 0 / 0 | 0 / 0 | 0 / 0 |'],
    ],
    [
      'a file that is cut off',
      {
        files: {
          'a.sarif': JSON.stringify(log(toolRun('T', { results: high }))).replace(/\]\}\]\}$/, ''),
          'b.sarif': log(toolRun('U')),
        },
      },
      ['| U | 0 | 0 | 0 | 0 | 0 |'],
    ],
  ])('%s', async (_, situation, expected) => {
    expect(await rows(situation)).toEqual(expected);
  });
});
