import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { version } from '@ci-actions/action';
import { actionNames } from '../repository.ts';
import { copyRepository } from '../testkit/repository-copy.ts';
import { runBundle } from '../testkit/run-bundle.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { gitIn } from './git-in.ts';

const tag = `v${version}`;

describe('npm run release', () => {
  const folder = tempFolder();
  const source = join(folder.path, 'source');
  const bare = join(folder.path, 'remote.git');
  const git = gitIn(source);
  let first: ReturnType<typeof release>;

  beforeAll(() => {
    copyRepository(source);
    execFileSync('git', ['init', '--quiet', '--bare', bare]);
    git('remote', 'add', 'there', bare);
    first = release(tag);
  }, 300_000);
  afterAll(() => folder[Symbol.dispose]());

  function release(name: string) {
    const given = ['tools/node24.mjs', 'tools/release/release.ts', name, '--remote', 'there'];
    return spawnSync(process.execPath, given, { cwd: source, encoding: 'utf8' });
  }

  const remote = (...given: string[]) => gitIn(bare)(...given);

  it('tags a commit that contains only dist/, with the source as its parent', () => {
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    expect(remote('rev-parse', `${tag}^{tree}`)).toBe(git('rev-parse', 'HEAD:dist'));
    expect(remote('rev-list', '--parents', '--max-count=1', tag).split(' ').slice(1)).toEqual([
      git('rev-parse', 'HEAD'),
    ]);
  });

  it('pushes only that tag', () => {
    expect(remote('for-each-ref', '--format=%(refname)')).toBe(`refs/tags/${tag}`);
  });

  it('does not change the source', () => {
    expect(git('status', '--porcelain')).toBe('');
    expect(git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
  });

  it.each(actionNames())('%s runs from a clone of the tag', async (action) => {
    using clone = tempFolder();
    execFileSync('git', ['clone', '--quiet', '--branch', tag, bare, clone.path], { stdio: 'pipe' });
    const inputs = { 'no-such-input': '1' };
    const { exitCode, stderr, outputs } = await runBundle(action, { dist: clone.path, inputs });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(outputs).toMatchObject({ verdict: 'failed' });
    expect(existsSync(join(clone.path, 'packages'))).toBe(false);
  });

  it('changes nothing when it runs again', () => {
    const before = remote('for-each-ref');
    const { status, stdout } = release(tag);
    expect({ status, before: remote('for-each-ref') }).toEqual({ status: 0, before });
    expect(stdout).toContain('as an earlier run made it');
  }, 300_000);

  it('refuses the tag of another commit, with every reason, and pushes nothing', () => {
    const before = remote('for-each-ref');
    git('commit', '--quiet', '--allow-empty', '--message', 'another commit');
    appendFileSync(join(source, 'dist', actionNames()[0] ?? '', 'index.js'), '//\n');
    const { status, stderr } = release(tag);
    expect(status).toBe(1);
    expect(stderr).toContain(`the tag ${tag} exists already`);
    expect(stderr).toContain('the working tree is not clean');
    expect(stderr).toContain('dist/ does not match the sources');
    expect(remote('for-each-ref')).toBe(before);
  }, 300_000);
});
