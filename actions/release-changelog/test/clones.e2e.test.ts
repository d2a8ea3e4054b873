import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { release } from './release.ts';

/** Tags on main, a release tree, a pick on a hotfix branch without a trailer, two packages. */
function history(r: TestRepository): void {
  r.commit('feat: begin', { files: { 'a/1': '1', 'dist/x': '1' } });
  r.tag('v1.0.0', r.git('commit-tree', 'HEAD:dist', '-p', 'HEAD', '-m', 'Ship it'));
  r.commit('feat: in a', { files: { 'a/2': '2' } });
  const fix = r.commit('fix: in b', { files: { 'b/1': 'of b\n' }, author: 'Bob <b@x.org>' });
  r.git('checkout', '--quiet', '-b', 'hotfix', 'HEAD~2');
  r.git('-c', 'user.name=Cat', '-c', 'user.email=c@x.org', 'cherry-pick', fix);
  r.tag('v1.0.1');
  r.git('checkout', '--quiet', 'main');
  r.commit('perf: in a', { files: { 'a/3': '3' } });
  r.tag('v1.1.0');
  r.git('config', 'uploadpack.allowFilter', 'true');
}

const clones: readonly [name: string, options: readonly string[]][] = [
  ['full', []],
  ['shallow', ['--depth=1', '--branch=v1.1.0']],
  ['shallow of two commits', ['--depth=2']],
  ['blobless', ['--filter=blob:none']],
  ['treeless', ['--filter=tree:0']],
  ['tagless', ['--no-tags']],
  ['shallow and tagless', ['--depth=1', '--no-tags']],
  ['of a single branch', ['--single-branch']],
];

function clone(
  of: string,
  options: readonly string[],
): { folder: ReturnType<typeof tempFolder>; path: string } {
  const folder = tempFolder();
  const path = join(folder.path, 'clone');
  const repository = gitRepository(join(folder.path, 'elsewhere'));
  repository.git(
    '-c',
    'advice.detachedHead=false',
    'clone',
    '--quiet',
    ...options,
    `file://${of}`,
    path,
  );
  return { folder, path };
}

describe('every clone gives the same notes', () => {
  it.each(clones)('%s', async (_, options) => {
    using origin = tempFolder();
    history(gitRepository(origin.path));
    const { folder, path } = clone(origin.path, options);
    using _folder = folder;
    const whole = await release(origin.path, { tag: 'v1.1.0' });
    const cloned = await release(path, { tag: 'v1.1.0' });
    expect(whole.outputs).toMatchObject({
      'previous-tag': 'v1.0.0',
      commits: '3',
      'is-latest': 'true',
    });
    expect(whole.notes).toContain('1 already in v1.0.1');
    expect(cloned.notes).toBe(whole.notes);
    expect({ ...cloned.outputs, notes: '', result: '' }).toEqual({
      ...whole.outputs,
      notes: '',
      result: '',
    });
    const ofPath = await release(path, { tag: 'v1.1.0', path: 'a' });
    expect(ofPath.outputs).toMatchObject({ 'previous-tag': 'v1.0.0', commits: '2' });
    expect(ofPath.notes).not.toContain('in b');
  });
});

describe('a clone that cannot be completed', () => {
  it.each([
    ['shallow', ['--depth=1'], 'the clone is shallow', 'fetch-depth: 0'],
    ['tagless', ['--no-tags'], 'the clone does not have all tags', 'fetch-tags: true'],
  ] as const)('%s: is refused with the option to set', async (_, options, what, remedy) => {
    using origin = tempFolder();
    history(gitRepository(origin.path));
    const { folder, path } = clone(origin.path, options);
    using _folder = folder;
    gitRepository(path).git('config', 'remote.origin.url', `file://${origin.path}/gone`);
    const { exitCode, stdout, outputs } = await release(path, { tag: 'v1.1.0' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`not evaluated: ${what}`);
    expect(stdout).toContain(remedy);
    expect(outputs).toMatchObject({ verdict: 'failed', notes: '' });
  });

  it('a shallow clone without a remote is refused', async () => {
    using origin = tempFolder();
    history(gitRepository(origin.path));
    const { folder, path } = clone(origin.path, ['--depth=1']);
    using _folder = folder;
    gitRepository(path).git('remote', 'remove', 'origin');
    const { exitCode, stdout } = await release(path, { tag: 'v1.1.0' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('it has no remote to fetch from: set fetch-depth: 0');
  });

  it('a clone without any tag is the first release only where its remote has none', async () => {
    using origin = tempFolder();
    const source = gitRepository(origin.path);
    source.commit('feat: begin');
    const { folder, path } = clone(origin.path, []);
    using _folder = folder;
    const first = await release(path, { tag: 'v1.0.0' });
    expect(first).toMatchObject({ exitCode: 0, outputs: { 'is-first': 'true' }, annotations: [] });
    source.tag('v0.9.0');
    source.commit('fix: x');
    const asked = await release(path, { tag: 'v1.0.0', 'allow-empty': 'true' });
    expect(asked.outputs).toMatchObject({
      'is-first': 'false',
      'previous-tag': 'v0.9.0',
      commits: '0',
    });
    gitRepository(path).git('config', 'remote.origin.url', `file://${origin.path}/gone`);
    const unreachable = await release(path, { tag: 'v1.0.0' });
    expect(unreachable).toMatchObject({ exitCode: 0, outputs: { 'is-first': 'true' } });
    expect(unreachable.annotations).toEqual([
      expect.objectContaining({
        command: 'warning',
        data: expect.stringContaining('This is taken for the first release'),
      }),
    ]);
  });
});

it('a partial clone that cannot fetch says that patches were not compared', async () => {
  using origin = tempFolder();
  const source = gitRepository(origin.path);
  history(source);
  source.commit('fix: later', { files: { 'b/1': 'so that a clone lacks the earlier one\n' } });
  const { folder, path } = clone(origin.path, ['--filter=blob:none']);
  using _folder = folder;
  gitRepository(path).git('config', 'remote.origin.url', `file://${origin.path}/gone`);
  const { exitCode, annotations, notes } = await release(path, { tag: 'v1.1.0' });
  expect(exitCode).toBe(0);
  expect(annotations.map(({ data }) => data)).toEqual([
    expect.stringContaining('a cherry-pick without a trailer may be listed twice'),
  ]);
  expect(notes).toContain('in b');
});

it('a full clone sends no request', async () => {
  using origin = tempFolder();
  history(gitRepository(origin.path));
  const { folder, path } = clone(origin.path, []);
  using _folder = folder;
  gitRepository(path).git('config', 'remote.origin.url', `file://${origin.path}/gone`);
  const { exitCode, annotations, outputs } = await release(path, { tag: 'v1.1.0' });
  expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
  expect(outputs['previous-tag']).toBe('v1.0.0');
});

it('the token goes only to the server of the run, and into no text', async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  using origin = tempFolder();
  history(gitRepository(origin.path));
  const { folder, path } = clone(origin.path, ['--depth=1']);
  using _folder = folder;
  const url = `http://127.0.0.1:${port}`;
  gitRepository(path).git('config', 'remote.origin.url', `${url}/octocat/sample`);
  const ask = (GITHUB_SERVER_URL: string) =>
    release(path, { tag: 'v1.1.0', token: 'the-token' }, { env: { GITHUB_SERVER_URL } });
  const own = await ask(url);
  expect(own.exitCode).toBe(1);
  const basic = `basic ${Buffer.from('x-access-token:the-token').toString('base64')}`;
  expect(new Set(seen)).toEqual(new Set([basic]));
  seen.length = 0;
  const other = await ask('https://github.example');
  expect(new Set(seen)).toEqual(new Set([undefined]));
  server.close();
  for (const { stdout, stderr, summary, outputs } of [own, other]) {
    const texts = JSON.stringify([stdout, stderr, summary, outputs]);
    expect(texts).not.toContain('the-token');
    expect(texts).not.toContain(basic.slice(6));
  }
});

it('changes neither objects nor settings of the clone', async () => {
  using origin = tempFolder();
  history(gitRepository(origin.path));
  const { folder, path } = clone(origin.path, ['--depth=1']);
  using _folder = folder;
  const { git } = gitRepository(path);
  const state = () => [
    git('config', '--local', '--list'),
    git('count-objects', '-v'),
    git('for-each-ref'),
  ];
  const before = state();
  expect((await release(path, { tag: 'v1.1.0' })).exitCode).toBe(0);
  expect(state()).toEqual(before);
  expect(git('status', '--porcelain')).toBe('');
});

it('runs nothing that the settings of the clone or of the machine name', async () => {
  using folder = tempFolder();
  const repository = gitRepository(join(folder.path, 'r'));
  history(repository);
  const ran = join(folder.path, 'ran');
  const program = join(folder.path, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$*" >> ${ran}\n`, { mode: 0o755 });
  const settings = `[core]\n\tpager = ${program}\n\tfsmonitor = ${program}\n\thooksPath = ${folder.path}\n\tsshCommand = ${program}\n[gpg]\n\tprogram = ${program}\n[log]\n\tshowSignature = true\n[format]\n\tpretty = %s\n[diff]\n\texternal = ${program}\n\tnoprefix = true\n[color]\n\tui = always\n[i18n]\n\tlogOutputEncoding = UTF-16\n[alias]\n\tlog = !${program}\n`;
  const home = join(folder.path, 'home');
  mkdirSync(home);
  writeFileSync(join(home, '.gitconfig'), settings);
  const plain = await release(repository.path, { tag: 'v1.1.0' });
  writeFileSync(
    join(repository.path, '.git/config'),
    `${settings}[core]\n\trepositoryformatversion = 0\n`,
  );
  writeFileSync(join(repository.path, '.gitattributes'), '* diff=evil\n');
  const env = {
    HOME: home,
    GIT_EXTERNAL_DIFF: program,
    GIT_PAGER: program,
    GIT_DIR: '/nonexistent',
    PAGER: program,
  };
  const hostile = await release(repository.path, { tag: 'v1.1.0' }, { env });
  expect(hostile.notes).toBe(plain.notes);
  expect(hostile.exitCode).toBe(0);
  expect(existsSync(ran)).toBe(false);
});
