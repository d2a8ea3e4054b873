import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import type { Log } from '@ci-actions/sarif';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { gitleaks } from './command.ts';
import { hasRule } from './has-rule.ts';

// Put together here: scanners of this repository must not find it.
const secret = ['ghp', 'abcdefghij0123456789ABCDEFGHIJ123456'].join('_');

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=n', '-c', 'user.email=a@b.c', ...args], {
    stdio: 'pipe',
  });

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A commit for each change, with the last one's message `message`. */
function commit(folder: string, path: string, text: string, message = 'change'): void {
  write(folder, path, text);
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', message);
}

function clean(folder: string): void {
  git(folder, 'init', '-q');
  commit(folder, 'README.md', 'hello\n');
}

/** A secret that was committed, and removed by the next commit. */
function leaked(folder: string): void {
  clean(folder);
  commit(folder, 'my app/old.py', `token = "${secret}"\n`, `add ${secret}`);
  commit(folder, 'my app/old.py', 'token = None\n');
}

function shallow(folder: string): void {
  const origin = join(folder, '../origin');
  mkdirSync(origin);
  leaked(origin);
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${origin}`, folder], { stdio: 'pipe' });
}

const found = ['github-pat my app/old.py:1 high'];

describeConformance('gitleaks', {
  clean: { prepare: clean },
  findings: { prepare: leaked, found },
  broken: {
    'outside of a repository': { files: { 'a.py': 'x' }, notRun: 'found no git history' },
    'a repository without a commit': {
      prepare: (folder) => git(folder, 'init', '-q'),
      notRun: 'looked at no commit',
    },
    'a shallow clone': { prepare: shallow, notRun: 'the clone is shallow' },
    'a path without history': { prepare: clean, paths: ['nosuch'], notRun: 'looked at no commit' },
    'a repository in the repository': {
      prepare: (folder) => {
        leaked(folder);
        mkdirSync(join(folder, 'inner'));
        clean(join(folder, 'inner'));
      },
      paths: ['inner'],
      notRun: 'a repository of its own',
    },
    'the folder above': { prepare: leaked, paths: ['..'], notRun: 'is outside repository' },
    'an unknown revision': {
      prepare: clean,
      args: ['--log-opts=nosuch..HEAD'],
      notRun: "'nosuch..HEAD'",
    },
    'an empty range': {
      prepare: clean,
      args: ['--log-opts=HEAD..HEAD'],
      notRun: 'looked at no commit',
    },
    'a configuration that is no TOML': {
      prepare: clean,
      files: { '.gitleaks.toml': '[[rules' },
      notRun: 'unable to load gitleaks config',
    },
    'a configuration with an empty rule': {
      prepare: clean,
      files: { '.gitleaks.toml': '[[rules]]\nid = "a"\n' },
      notRun: 'Failed to load config',
    },
    'a configuration without a rule': {
      prepare: leaked,
      files: { '.gitleaks.toml': 'title = "ours"\n' },
      notRun: 'a configuration without a rule',
    },
    'an unknown rule': { prepare: clean, args: ['--enable-rule=no'], notRun: 'Requested rule no' },
    'an unknown option': { prepare: clean, args: ['--nosuch'], notRun: 'exit code 126' },
    'a folder that does not exist': {
      scanned: { kind: 'dir', value: 'nosuch' },
      notRun: 'no such file',
    },
    'an empty folder': {
      scanned: { kind: 'dir', value: '.' },
      notRun: 'found nothing to look at in .',
    },
  },
  secrets: [secret],
});

describeWith(['gitleaks'], 'gitleaks, called by the runner', () => {
  it.each([
    ['a path with the secret', { paths: ['my app'] }, found],
    ['a path without it', { paths: ['README.md'] }, []],
    ['a folder as it is now', { scanned: { kind: 'dir', value: '.' } as const }, []],
    ['the last commit', { args: ['--log-opts=-1'] }, []],
    [
      'a configuration with the own rules',
      { files: { '.gitleaks.toml': '[extend]\nuseDefault = true\n' } },
      found,
    ],
  ])('%s', async (_, one, expected) => {
    const called = await callTool({ tool: 'gitleaks', prepare: leaked, ...one });
    expect([called.notRun, called.found]).toEqual([[], expected]);
  });

  it('searches the history of a working directory below the root alone', async () => {
    // The call's working directory is `repository`; the repository is the folder that holds it.
    const prepare = (folder: string) => {
      const root = join(folder, '..');
      git(root, 'init', '-q');
      commit(root, 'other.py', `token = "${secret}"\n`);
      commit(root, 'repository/a.py', `token = "${secret}"\n`);
    };
    const called = await callTool({ tool: 'gitleaks', prepare });
    expect([called.notRun, called.found]).toEqual([[], ['github-pat a.py:1 high']]);
  });

  it('finds a secret in a folder outside of a repository, and shows it nowhere', async () => {
    const called = await callTool({
      tool: 'gitleaks',
      files: { 'a.env': `token = "${secret}"\n` },
      scanned: { kind: 'dir', value: '.' },
    });
    expect([called.notRun, called.found]).toEqual([[], ['github-pat a.env:1 high']]);
    expect([called.log, ...Object.values(called.reports)].join('\n')).not.toContain(secret);
  });

  it('gives the results of its own SARIF', async () => {
    let own: readonly string[] = [];
    const prepare = (folder: string) => {
      leaked(folder);
      commit(folder, 'b.txt', `a\n  one: "${secret}"; two: "${secret.replace('a', 'b')}"\n`);
      own = ownSarif(folder);
    };
    const { reports } = await callTool({ tool: 'gitleaks', prepare });
    expect(own).toHaveLength(3);
    expect(resultsOf(reports['gitleaks.sarif'] ?? '')).toEqual(own);
  });
});

function ownSarif(folder: string): readonly string[] {
  const path = join(folder, '../own.sarif');
  const args = ['git', '.', '--redact', '-f', 'sarif', '-r', path, '--exit-code', '0'];
  execFileSync('gitleaks', args, { cwd: folder, stdio: 'pipe' });
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return resultsOf(text);
}

/** Rule, file, lines and start column; its own end column is the last character, SARIF's the next. */
function resultsOf(text: string): readonly string[] {
  const log = JSON.parse(text) as Log;
  return (log.runs[0]?.results ?? [])
    .map(({ ruleId, locations }) => {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      const { startLine, endLine = startLine, startColumn } = region ?? {};
      return [ruleId, decodeURI(artifactLocation?.uri ?? ''), startLine, endLine, startColumn];
    })
    .map((parts) => parts.join(' '))
    .toSorted();
}

describe('rules of a .gitleaks.toml', () => {
  test.each([
    ['[[rules]]\nid = "a"\nregex = "b"\n', true],
    ['[[Rules]]\nid = "a"\n', true],
    ['[extend]\nuseDefault = true\n', true],
    ['[extend]\nusedefault = true\n', true],
    ['extend.path = "other.toml"\n', true],
    ['[extend]\nuseDefault = false\n', false],
    ['rules = []\n', false],
    ['', false],
    ['# [[rules]]\n', false],
    ['[[rules', true],
  ])('%j: %s', async (text, has) => {
    expect(await hasRule(text)).toBe(has);
  });
});

test.each(['--redact', '--exit-code', '--log-level', '--staged'])("%s is the runner's", (name) => {
  expect(gitleaks.ownOptions).toContain(name);
});
