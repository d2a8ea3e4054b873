import { describe, expect, it, test } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { semgrep } from './command.ts';
import { unparsedFiles } from './unparsed-files.ts';

const rule = (pattern: string, id = 'no-eval') =>
  `rules:\n  - id: ${id}\n    languages: [python]\n    severity: ERROR\n    message: no $X\n    pattern: ${pattern}\n`;
const rules = { '.semgrep.yml': rule('eval($X)') };
const secretRule = { '.semgrep.yml': rule('login($X)', 'generic.secrets.login') };
const offline = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' };
const clean = { ...rules, 'a.py': 'x = 1\n' };

describeConformance('semgrep', {
  clean: { files: clean, env: offline },
  findings: {
    files: {
      ...secretRule,
      'app/a.py': 'login("s3cr3t-seed")\n',
      'b.py': 'x = 1\n\nlogin("s3cr3t-seed" (:\n',
    },
    found: ['generic.secrets.login app/a.py:1 high'],
  },
  broken: {
    'a path that does not exist': { files: clean, paths: ['nosuch'], notRun: 'exit code 2' },
    'no rules': { files: { 'a.py': 'x' }, notRun: 'has no rules: give "semgrep: --config' },
    'rules without a rule': {
      files: { 'a.py': 'x', '.semgrep.yml': 'rules: []\n' },
      notRun: 'looked at no file',
    },
    'no file of a language of the rules': {
      files: { ...rules, 'a.js': 'eval(1)' },
      notRun: 'looked at no file',
    },
    'a file that cannot be parsed': {
      files: { ...clean, 'bad.py': '# bad\n\ndef (:\n eval(\n' },
      notRun: 'could not parse bad.py',
    },
    'rules that are no YAML': {
      files: { ...clean, '.semgrep.yml': 'rules: [' },
      notRun: 'exit code 7',
    },
    'a pattern that cannot be parsed': {
      files: { ...clean, '.semgrep.yml': rule('eval(((') },
      notRun: 'exit code 2',
    },
    'rules that would send data': { files: clean, args: ['--config=auto'], notRun: 'exit code 2' },
    'an unknown option': { files: clean, args: ['--nosuch'], notRun: 'exit code 2' },
    'a whole report, and no end': {
      files: clean,
      program: `printf '%s' '{"version":"1","results":[],"errors":[],"paths":{"scanned":["a.py"]}}'; sleep 60`,
      timeoutMs: 1500,
      notRun: 'timed out after',
    },
  },
  secrets: ['s3cr3t-seed'],
});

describeWith(['semgrep'], 'semgrep, called by the runner', () => {
  it('shows what it did not look at, and finds the rest', async () => {
    const { notRun, found, call } = await callTool({
      tool: 'semgrep',
      files: {
        ...rules,
        'part.py': 'eval(1)\n\ndef (:\n',
        'large.py': `# ${'x'.repeat(1_100_000)}\n`,
      },
    });
    expect([notRun, found]).toEqual([[], ['no-eval part.py:1 high']]);
    expect(call.warnings).toEqual([
      expect.stringContaining('part.py'),
      expect.stringContaining('did not look at large.py'),
    ]);
  });

  it('shows that it passed over a rule for a newer version', async () => {
    const two = `${rule('eval($X)')}    min-version: 99.0.0\n${rule('login($X)', 'no-login').replace('rules:\n', '')}`;
    const files = { '.semgrep.yml': two, 'a.py': 'eval(1)\nlogin(1)\n' };
    const { notRun, found, call } = await callTool({ tool: 'semgrep', files });
    expect([notRun, found]).toEqual([[], ['no-login a.py:2 high']]);
    expect(call.warnings).toEqual([expect.stringContaining('Incompatible rule no-eval')]);
  });

  it('keeps what it found before it was ended', async () => {
    const place = '"start":{"line":1},"end":{"line":1},"extra":{"message":"m","severity":"ERROR"}';
    const result = `{"check_id":"r","path":"a.py",${place}}`;
    const program = `printf '%s' '{"results":[${result}],"errors":[],"paths":{"scanned":["a.py"]}}'; sleep 60`;
    const called = await callTool({ tool: 'semgrep', files: clean, program, timeoutMs: 1500 });
    expect(called.notRun).toEqual([expect.stringContaining('timed out after')]);
    expect(called.found).toEqual(['r a.py:1 high']);
  });

  it('takes all rules that the repository keeps', async () => {
    const files = {
      '.semgrep.yml': rule('eval($X)'),
      '.semgrep/sub/login.yml': rule('login($X)', 'no-login'),
      'a.py': 'eval(1)\nlogin(1)\n',
    };
    const { notRun, found } = await callTool({ tool: 'semgrep', files });
    expect([notRun, found]).toEqual([
      [],
      ['no-eval a.py:1 high', 'semgrep.sub.no-login a.py:2 high'],
    ]);
  });

  it('takes the rules that the user names', async () => {
    const files = { 'other.yml': rule('x'), '.semgrep.yml': rule('eval($X)'), 'a.py': 'eval(1)\n' };
    const called = await callTool({ tool: 'semgrep', files, args: ['--config', 'other.yml'] });
    expect([called.notRun, called.found]).toEqual([[], []]);
  });
});

describe('options of semgrep that hide findings', () => {
  test.each([
    [['--severity=ERROR'], { option: '--severity=ERROR', severity: 'medium' }],
    [['--severity', 'INFO'], { option: '--severity=INFO', severity: 'high' }],
    [
      ['--severity=ERROR', '--severity=WARNING'],
      { option: '--severity=ERROR --severity=WARNING', severity: 'low' },
    ],
    [[], undefined],
  ])('%j', (args, hidden) => {
    expect(semgrep.hides?.(args)).toEqual(hidden);
  });
});

describe('a file that semgrep calls parsed in part', () => {
  const error = (from: number, to: number, type: unknown = ['PartialParsing', []]) => ({
    type,
    path: 'a.py',
    spans: [{ file: 'a.py', start: { line: from }, end: { line: to } }],
  });

  test.each([
    ['def (:\n eval(\n', error(1, 2), true],
    ['# a\n\ndef (:\n eval(\n\n', error(3, 4), true],
    ['x = 1\ndef (:\n', error(2, 2), false],
    ['def (:\nx = 1\n', error(1, 1), false],
    ['# only a comment\n', error(1, 1), false],
    ['def (:\n', error(1, 1, 'Timeout'), false],
    ['def (:\n', { type: ['PartialParsing', []], path: 'a.py' }, false],
  ])('%j, %j: not parsed %s', async (source, one, is) => {
    const files = await unparsedFiles([one], { readText: async () => source });
    expect(files).toEqual(is ? ['a.py'] : []);
  });
});
