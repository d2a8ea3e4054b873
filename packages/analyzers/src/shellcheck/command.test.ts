import { describe, expect, it, test } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { shellcheck } from './command.ts';
import { flawsOfRc, hidesUnparsed, rcFiles } from './rc.ts';

const quoted = '#!/bin/sh\necho "$1"\n';
const unquoted = '#!/bin/sh\necho $1\n';

describeConformance('shellcheck', {
  clean: { files: { 'a.sh': quoted, 'README.md': 'echo $1' } },
  findings: {
    files: {
      'bin/run': '#!/usr/bin/env bash\necho $1\n',
      'sub dir/a.sh': unquoted,
      '-x.sh': '#!/bin/sh\necho "$x"\n',
      'z.sh': '#!/bin/zsh\necho $1\n',
      'tool.py': '#!/usr/bin/env python3\n',
      'node_modules/x/a.sh': unquoted,
    },
    found: ['SC2086 bin/run:2 low', 'SC2086 sub dir/a.sh:2 low', 'SC2154 -x.sh:2 medium'],
  },
  broken: {
    'a path that does not exist': { paths: ['nosuch.sh'], notRun: 'does not exist' },
    'one of two paths that does not exist': {
      files: { 'a.sh': quoted },
      paths: ['a.sh', 'nosuch.sh'],
      notRun: 'exit code 2',
    },
    'no script': { files: { 'a.py': 'x = 1\n' }, notRun: 'found no shell script below .' },
    'a script that cannot be parsed': {
      files: { 'a.sh': quoted, 'b.sh': '#!/bin/sh\nif\n' },
      notRun: 'could not parse b.sh:3',
    },
    'a script of another shell': {
      files: { 'z.sh': '#!/bin/zsh\necho $1\n' },
      paths: ['z.sh'],
      notRun: 'could not parse z.sh:1: ShellCheck only supports',
    },
    'a script that cannot be parsed, and says nothing of it': {
      files: { 'a.sh': '#!/bin/sh\nif\n', '.shellcheckrc': 'disable=SC1000-SC1999\n' },
      notRun: 'hide that a file cannot be parsed',
    },
    'the same by an option': {
      files: { 'a.sh': '#!/bin/sh\nif\n' },
      args: ['-e', 'SC1072,SC1073'],
      notRun: 'hide that a file cannot be parsed',
    },
    'the same by the environment': {
      files: { 'a.sh': '#!/bin/sh\nif\n' },
      env: { SHELLCHECK_OPTS: '-x -e SC2086 -e SC1072,SC1073' },
      notRun: 'hide that a file cannot be parsed',
    },
    'a report in another format': {
      files: { 'a.sh': unquoted },
      env: { SHELLCHECK_OPTS: '-f gcc' },
      notRun: 'its report',
    },
    'a broken configuration': {
      files: { 'a.sh': quoted, '.shellcheckrc': 'disable\n' },
      notRun: 'could not parse a.sh:1: Failed to process',
    },
    'a configuration with an unknown key': {
      files: { 'sub/a.sh': quoted, '.shellcheckrc': 'disabel=SC2086\n' },
      notRun: 'passed over the key "disabel" of .shellcheckrc',
    },
    'a configuration with an unknown shell': {
      files: { 'sub/a.sh': quoted, 'sub/.shellcheckrc': 'shell=fish\n' },
      notRun: 'passed over "shell=fish" of sub/.shellcheckrc',
    },
    'an unknown option': { files: { 'a.sh': quoted }, args: ['--nosuch'], notRun: 'exit code 3' },
  },
});

describeWith(['shellcheck'], 'shellcheck, called by the runner', () => {
  it.each([
    ['a check that is disabled', { '.shellcheckrc': 'disable=SC2086 # why\n' }, []],
    ['a comment', { '.shellcheckrc': '# nosuch=1\n' }, ['SC2086 a.sh:2 low']],
  ])('%s', async (_, files, expected) => {
    const called = await callTool({ tool: 'shellcheck', files: { 'a.sh': unquoted, ...files } });
    expect([called.notRun, called.found]).toEqual([[], expected]);
  });
});

describe('a .shellcheckrc', () => {
  test.each([
    ['shell=bash\nenable=all\nexternal-sources=true\nsource-path="a b"\n', []],
    ['disable=SC2086,SC2034\n', []],
    ['color=no', ['passed over the key "color" of rc']],
    ['external-sources=yes', ['passed over "external-sources=yes" of rc']],
    ['disable=all', ['was told by rc to hide that a file cannot be parsed: disable=all']],
  ])('%j', (text, flaws) => {
    expect(flawsOfRc('rc', text)).toEqual(flaws);
  });

  test.each([
    ['SC1072', true],
    ['1071', true],
    ['SC2086,SC1000-SC1999', true],
    ['SC2086', false],
    ['SC2000-SC2999', false],
    ['', false],
  ])('%j hides that a file cannot be parsed: %s', (codes, hides) => {
    expect(hidesUnparsed(codes)).toBe(hides);
  });

  test('is looked for in the folders of each script', () => {
    expect(rcFiles(['a/b/x.sh', 'a/y.sh', 'z.sh']).filter((path) => /\/?\./.test(path))).toEqual([
      'a/b/.shellcheckrc',
      'a/.shellcheckrc',
      '.shellcheckrc',
    ]);
  });
});

describe('options of shellcheck that hide findings', () => {
  test.each([
    [['-S', 'error'], { option: '--severity=error', severity: 'medium' }],
    [['--severity=warning'], { option: '--severity=warning', severity: 'low' }],
    [['-Sinfo'], { option: '--severity=info', severity: 'low' }],
    [['-S', 'style'], undefined],
    [[], undefined],
  ])('%j', (args, hidden) => {
    expect(shellcheck.hides?.(args)).toEqual(hidden);
  });
});
