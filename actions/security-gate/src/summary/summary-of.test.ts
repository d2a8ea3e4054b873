import { describe, expect, it } from '@jest/globals';
import { outcome } from '../../test/gate.ts';
import type { Situation } from '../../test/gate.ts';
import { log, result, toolRun } from '../../test/sarif.ts';

const phases = (now: string, rest = '') => `
version: 1
phase: now
phases:
  - { name: now, security: ${now} }
  - { name: later, security: { fail-on: medium, advisory: [] } }
${rest}`;

/** A run with a finding of each level, whose rule is the level's letter and the tool's name. */
const scan = (tool: string, ...levels: readonly ('error' | 'warning' | 'note')[]) =>
  toolRun(tool, {
    results: levels.map((level) =>
      result(`${level.slice(0, 1)}-${tool}`, {
        level,
        partialFingerprints: { 'ci-actions/v1': `print-${level.slice(0, 1)}-${tool}` },
      }),
    ),
  });

const summaryOf = async (situation: Situation) => (await outcome(situation)).summary;

describe('the first line', () => {
  const broken = { 'b.sarif': '{' };
  const found = { 'a.sarif': log(scan('T', 'error', 'error', 'note')) };
  const read = (rest: string) => ` Read: ${rest}.`;
  it.each<[string, Situation, string]>([
    [
      'of a green gate',
      { files: { 'a.sarif': log(scan('T', 'note')) } },
      `**Passed**: no finding blocks.${read('1 finding from 1 tool in 1 SARIF file')}`,
    ],
    [
      'with one finding',
      { files: { 'a.sarif': log(scan('T', 'error')) } },
      `**Failed**: 1 finding blocks&#58; T e-T (high) at src/app.py&#58;3.${read('1 finding from 1 tool in 1 SARIF file')}`,
    ],
    [
      'with several findings',
      { files: found },
      `**Failed**: 2 findings block, most severe&#58; T e-T (high) at src/app.py&#58;3.${read('3 findings from 1 tool in 1 SARIF file')}`,
    ],
    [
      'with findings and one other reason',
      { files: { ...found, ...broken } },
      `**Failed**: 2 findings block, most severe&#58; T e-T (high) at src/app.py&#58;3. 1 other reason is listed below.${read('3 findings from 1 tool in 2 SARIF files')}`,
    ],
    [
      'with another reason only',
      {
        files: { ...broken, 'a.sarif': log(toolRun('T')) },
        policy: phases('{}', 'security: { expect: [snyk] }'),
      },
      `**Not evaluated**: snyk is expected and did not report. 1 other reason is listed below.${read('0 findings from 1 tool in 2 SARIF files')}`,
    ],
  ])('%s', async (_, situation, line) => {
    expect((await summaryOf(situation)).split('\n')[0]).toBe(line);
  });

  it('counts all secrets, not only the listed ones', async () => {
    const results = Array.from({ length: 300 }, (_, i) => result(`k${i}`));
    const summary = await summaryOf({
      files: { 'a.sarif': log(toolRun('gitleaks', { results })) },
    });
    expect(summary).toMatch(/^\*\*Failed\*\*: 300 findings block \(300 secrets\), most severe/);
  });
});

describe('the reasons', () => {
  it('do not repeat the first line', async () => {
    const summary = await summaryOf({
      files: { 'a.sarif': '{', 'b.sarif': '{' },
    });
    expect(summary.match(/a\.sarif/g)).toHaveLength(1);
    expect(summary).toContain('\n\n- b.sarif ');
  });
});

describe('what the next phase adds', () => {
  it.each<[string, Situation, string[]]>([
    [
      'findings that are advisory now',
      {
        files: { 'a.sarif': log(scan('T', 'error')) },
        policy: phases('{ fail-on: high, advisory: [t] }'),
      },
      ['- 1 finding would block&#58; 1 of tools that are advisory now (listed below)'],
    ],
    [
      'findings of all kinds',
      {
        files: { 'a.sarif': log(scan('T', 'error', 'warning'), scan('U', 'error')) },
        policy: phases('{ fail-on: high, advisory: [t] }'),
      },
      [
        '- 3 findings would block&#58; 1 block now too, 1 of tools that are advisory now (listed below), 1 only there',
      ],
    ],
    [
      'a tool that did not run and is excused now',
      {
        files: { 'a.sarif': log(toolRun('U')) },
        policy: phases('{ fail-on: high, advisory: [t] }', 'security: { expect: [t] }'),
      },
      ['- t is expected and did not report'],
    ],
  ])('%s', async (_, situation, lines) => {
    const summary = await summaryOf(situation);
    const [, section = ''] = summary.split('fail in the next phase, `later`:\n\n');
    expect(section.slice(0, section.indexOf('\n\n')).split('\n')).toEqual(lines);
  });

  it('is nothing if the same findings block', async () => {
    const summary = await summaryOf({
      files: { 'a.sarif': log(scan('U', 'error')) },
      policy: phases('{ fail-on: high }'),
    });
    expect(summary).toContain('would also fail in the next phase, `later`, for the same reasons.');
  });
});

describe('the lists', () => {
  it('name each finding once, and its fingerprint in one place', async () => {
    const summary = await summaryOf({
      files: {
        'a.sarif': log(scan('T', 'error', 'warning', 'note'), scan('U', 'error', 'warning')),
      },
      policy: phases('{ fail-on: high, advisory: [t] }'),
    });
    const times = (text: string) => summary.split(text).length - 1;
    const listed = ['T e-T ·', 'T w-T ·', 'T n-T ·', 'U e-U ·', 'U w-U ·'];
    expect(listed.map(times)).toEqual([1, 1, 0, 1, 1]);
    const prints = ['e-T', 'w-T', 'n-T', 'e-U', 'w-U'].map((name) => `\`print-${name}\``);
    expect(prints.map(times)).toEqual([1, 1, 0, 1, 1]);
    expect(times('<summary>Fingerprints')).toBe(1);
    expect(times('Would block if their tools were not advisory: 1<')).toBe(1);
    expect(times('Also blocked in phase later: 2<')).toBe(1);
  });

  it('tell two images with the same finding apart', async () => {
    const image = (target: string) => ({
      ...scan('Trivy', 'error'),
      automationDetails: { id: `trivy/${target}/` },
    });
    const summary = await summaryOf({ files: { 'a.sarif': log(image('api'), image('web')) } });
    expect(summary.match(/^- .*, target `\w+`: \*\*high\*\*/gm)).toHaveLength(2);
    expect(summary.match(/^\| e-Trivy .*, target `\w+` \|/gm)).toHaveLength(2);
  });
});
