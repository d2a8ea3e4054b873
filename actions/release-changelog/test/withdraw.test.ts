import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { root } from '../../../tools/repository.ts';
import { gitRepository, testGitEnvironment } from '../../../tools/testkit/git-repository.ts';
import { fakeGitHub, fakeRepository } from '../../../tools/testkit/github/index.ts';
import { tempFolder } from '../../../tools/testkit/index.ts';

const guide = readFileSync(join(root, 'action-docs/release-changelog-releases.md'), 'utf8');
const commands = /## Withdraw a release.*?```bash\n(.*?)```/s.exec(guide)?.[1] ?? '';

describe('the commands of the guide', () => {
  it('withdraw a release, its tag, and move the floating tags back', async () => {
    using folder = tempFolder();
    const remote = join(folder.path, 'remote.git');
    const git = gitRepository(join(folder.path, 'clone'));
    git.git('init', '--quiet', '--bare', remote);
    git.git('remote', 'add', 'origin', remote);
    const good = git.commit('fix: x');
    git.tag('v1.2.2');
    const bad = git.commit('fix: y');
    git.tag('v1.2.3');
    for (const name of ['v1', 'v1.2']) git.git('tag', name, bad);
    git.git('push', '--quiet', '--tags', 'origin', 'main');

    const server = fakeRepository({
      heads: { main: bad },
      tags: { 'v1.2.2': good, 'v1.2.3': bad },
    });
    server.addRelease({ tag: 'v1.2.2' });
    server.addRelease({ tag: 'v1.2.3' });
    await using fake = await fakeGitHub(server.handlers);
    const env = {
      ...testGitEnvironment(),
      TOKEN: 'ghs_x',
      REPOSITORY: 'o/r',
      API: fake.url,
    };
    await promisify(execFile)('bash', ['-c', commands], { cwd: git.path, env });

    const at = (name: string) => git.git('ls-remote', remote, `refs/tags/${name}`).split('\t')[0];
    expect(['v1', 'v1.2', 'v1.2.3'].map(at)).toEqual([good, good, '']);
    expect(server.releases.map(({ tag }) => tag)).toEqual(['v1.2.2']);
    expect(fake.faults).toEqual([]);
  });
});
