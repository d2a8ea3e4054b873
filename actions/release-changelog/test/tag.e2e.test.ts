import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { release, releaseOf, section } from './release.ts';

const hostileTags = [
  'v1.2',
  'V1.2.3',
  'v1.0.0$(touch owned)',
  'v1.0.0;touch owned',
  'v1.0.0`touch owned`',
  '--output=owned',
  'v1.0.0\n::set-output name=version::9',
  'refs/heads/v1.0.0',
];

describe('the tag', () => {
  it.each(hostileTags)('%j is refused by name, and nothing runs with it', async (tag) => {
    using folder = tempFolder();
    gitRepository(folder.path).commit('feat: x');
    const { exitCode, outputs, stdout, annotations } = await release(folder.path, { tag });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'failed', commits: '0', version: '', notes: '' });
    expect(annotations).toHaveLength(1);
    expect(stdout).toContain('input "tag"');
    expect(stdout).toContain('a semantic version such as v1.2.3');
    expect(existsSync(join(folder.path, 'owned'))).toBe(false);
  });

  it('is checked the same when it was pushed', async () => {
    using folder = tempFolder();
    gitRepository(folder.path).commit('feat: x');
    const pushed = (ref: string) => release(folder.path, {}, { env: { GITHUB_REF: ref } });
    const bad = await pushed('refs/tags/v1.0.0$(id)');
    expect(bad.exitCode).toBe(1);
    expect(bad.stdout).toContain('not evaluated: the tag "v1.0.0$(id)" is not accepted');
    const branch = await pushed('refs/heads/main');
    expect(branch.exitCode).toBe(1);
    expect(branch.stdout).toContain("the run's ref refs/heads/main is not a tag");
    expect((await pushed('refs/tags/v1.0.0')).outputs['version']).toBe('1.0.0');
  });

  it('is reported together with other mistakes', async () => {
    const { exitCode, stdout } = await releaseOf((repository) => repository.commit('feat: x'), {
      tag: 'v1.2',
      release: 'true',
      'tag-prefix': '$(id)',
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"tag-prefix"');
  });

  it('is judged alike with dry-run, without a request', async () => {
    const history = (repository: { commit: (message: string) => string }) => {
      repository.commit('feat: x');
    };
    const dry = await releaseOf(history, { tag: 'v1.2.0', release: 'true', 'dry-run': 'true' });
    expect(dry).toMatchObject({ exitCode: 0, outputs: { verdict: 'dry-run', 'release-id': '' } });
  });

  it('is split into its parts, build metadata included', async () => {
    const { exitCode, outputs } = await releaseOf((repository) => repository.commit('feat: x'), {
      tag: 'pkg/v1.2.3-rc.1+b.5',
      'tag-prefix': 'pkg/v',
    });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'ready',
      tag: 'pkg/v1.2.3-rc.1+b.5',
      version: '1.2.3-rc.1+b.5',
      major: '1',
      minor: '2',
      patch: '3',
      prerelease: 'rc.1',
      build: 'b.5',
      'is-prerelease': 'true',
      'is-first': 'true',
      'is-latest': 'false',
      'previous-tag': '',
      'compare-url': 'http://127.0.0.1:9/octocat/sample/commits/pkg/v1.2.3-rc.1%2Bb.5',
      commits: '1',
    });
  });

  it('must agree with the version files', async () => {
    const files = {
      'package.json': '{"version":"1.0.0"}',
      'pyproject.toml': '[project]\nversion="1.1"',
    };
    const history = (repository: { commit: (message: string, options: object) => string }) => {
      repository.commit('feat: x', { files });
    };
    const inputs = { tag: 'v1.1.0', 'version-files': 'package.json, pyproject.toml' };
    const differing = await releaseOf(history, inputs);
    expect(differing).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'failed', version: '', 'is-latest': '', notes: '' },
    });
    expect(differing.stdout).toContain('package.json says 1.0.0, but the tag v1.1.0 says 1.1.0');
    expect(differing.stdout).not.toContain('pyproject.toml says');
    const missing = await releaseOf(history, { ...inputs, 'version-files': 'Cargo.toml, VERSION' });
    expect(missing.exitCode).toBe(1);
    expect(missing.stdout).toContain(
      'version-files cannot be compared: Cargo.toml: there is no such file; VERSION: there is no such file',
    );
    const agreed = await releaseOf(history, { ...inputs, 'version-files': 'pyproject.toml' });
    expect(agreed.exitCode).toBe(0);
  });
});

describe('the workspace', () => {
  it('must be in a repository with a commit', async () => {
    using folder = tempFolder();
    const none = await release(folder.path, { tag: 'v1.0.0' });
    expect(none.exitCode).toBe(1);
    expect(none.stdout).toContain('run actions/checkout first');
    gitRepository(folder.path);
    const empty = await release(folder.path, { tag: 'v1.0.0' });
    expect(empty.stdout).toContain('not evaluated: the repository has no commit yet');
  });

  it('may have a branch and a file of the tag’s name', async () => {
    const { outputs, notes } = await releaseOf(
      (repository) => {
        repository.commit('feat: first', { files: { 'v1.0.0': 'x', 'v1.1.0': 'x' } });
        repository.tag('v1.0.0');
        repository.commit('fix: second');
        repository.tag('v1.1.0');
        repository.commit('feat: third');
        repository.git('branch', 'v1.1.0');
        repository.git('branch', 'v1.0.0');
      },
      { tag: 'v1.1.0' },
    );
    expect(outputs).toMatchObject({ 'previous-tag': 'v1.0.0', commits: '1' });
    expect(section(notes, 'Bug fixes')).toHaveLength(1);
    expect(notes).not.toContain('third');
  });
});
