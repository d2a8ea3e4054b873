import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeWith, tempFolder } from '../../../tools/testkit/index.ts';
import { installInProcess } from '../test/install-in-process.ts';
import type { Request } from '../test/install-in-process.ts';
import { tarball, zip } from '../test/local-registries.ts';

const platform = `${process.platform}-${process.arch}`;
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Serves files under `/v1.2.3/`; a name that starts with `cut-` ends early. */
async function releaseServer(folder: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const path = join(folder, (request.url ?? '').replace('/v1.2.3/', ''));
    if (!existsSync(path)) return void response.writeHead(404).end();
    const bytes = readFileSync(path);
    if (path.includes('/cut-')) {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 10), () => response.destroy());
    } else response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v{version}/{name}`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const request = (installation: Request['installation']): Request => ({
  tool: 'linter',
  program: 'linter',
  version: '1.2.3',
  installation,
});

/** Release files of `linter`, a shell script that prints its version. */
function releaseFiles(home: string): string {
  const folder = join(home, 'release');
  const inside = join(folder, 'linter-1.2.3');
  mkdirSync(inside, { recursive: true });
  for (const path of [join(inside, 'linter'), join(folder, 'linter'), join(folder, 'evil')]) {
    writeFileSync(path, '#!/bin/sh\necho linter 1.2.3\n');
    chmodSync(path, 0o755);
  }
  const files = ['linter-1.2.3/linter', 'evil'];
  tarball(join(folder, 'good.tar.gz'), folder, files);
  tarball(join(folder, 'linter-1.2.3.tgz'), folder, files);
  zip(join(folder, 'good.zip'), folder, files);
  const outside = ['linter-1.2.3/linter', '../../evil'];
  tarball(join(folder, 'outside.tar.gz'), folder, outside);
  zip(join(folder, 'outside.zip'), folder, outside);
  writeFileSync(join(folder, 'broken.tar.gz'), 'no archive');
  writeFileSync(join(folder, 'broken.zip'), 'no archive');
  writeFileSync(join(folder, 'cut-linter'), '#!/bin/sh\necho linter 1.2.3\n');
  return folder;
}

describeWith('python3', 'a release file', () => {
  it.each([
    ['good.tar.gz', 'good.tar.gz', 'linter-{version}/linter'],
    ['linter-{version}.tgz', 'linter-1.2.3.tgz', 'linter-1.2.3/linter'],
    ['good.zip', 'good.zip', 'linter-1.2.3/linter'],
    ['linter', 'linter', 'linter'],
  ])('is installed: %s', async (name, file, program) => {
    using home = tempFolder();
    const folder = releaseFiles(home.path);
    await using server = await releaseServer(folder);
    const files = { [platform]: { name, sha256: sha256(join(folder, file)).toUpperCase() } };
    const { results } = await installInProcess(home.path, [
      request({ from: 'release', url: server.url, files, program }),
    ]);
    expect(results).toEqual([{ program: expect.any(String) }]);
    expect(results[0]?.program).toMatch(/\/bin\/linter$/);
    const installed = join(results[0]?.program ?? '', '../..');
    expect(readdirSync(installed).sort()).toEqual(['bin', 'ci-actions-installed.json']);
  });

  it.each([
    [
      'a wrong SHA-256',
      'good.tar.gz',
      'a'.repeat(64),
      /its SHA-256 is \w{64}, not a{64}: the file is not used$/,
    ],
    ['no SHA-256', 'good.tar.gz', '', 'no SHA-256 is known for good.tar.gz'],
    ['a SHA-256 that is none', 'good.tar.gz', 'latest', 'no SHA-256 is known for good.tar.gz'],
    [
      'an entry outside',
      'outside.tar.gz',
      'right',
      /the archive has an entry outside of its folder: \.\.\/\.\.\/evil$/,
    ],
    ['an entry outside of a zip', 'outside.zip', 'right', /\.\.\/\.\.\/evil$/],
    ['no tar', 'broken.tar.gz', 'right', /broken\.tar\.gz: /],
    ['no zip', 'broken.zip', 'right', /broken\.zip: /],
    ['nothing', 'missing.zip', 'a'.repeat(64), /missing\.zip: the server answers 404$/],
    ['half of it', 'cut-linter', 'right', /cut-linter: /],
  ])('is not used: %s', async (_, name, checksum, reason) => {
    using home = tempFolder();
    const folder = releaseFiles(home.path);
    await using server = await releaseServer(folder);
    const right = checksum === 'right' ? sha256(join(folder, name)) : checksum;
    const { results, exitCode } = await installInProcess(home.path, [
      request({
        from: 'release',
        url: server.url,
        files: { [platform]: { name, sha256: right } },
        program: 'linter-1.2.3/linter',
      }),
    ]);
    expect(results[0]?.failed).toMatch(/^linter 1\.2\.3 cannot be installed: /);
    expect(results[0]?.failed).toMatch(reason);
    expect([exitCode, readdirSync(join(home.path, 'tools/ci-actions-tools'))]).toEqual([0, []]);
    expect(readdirSync(join(home.path, 'tools'))).toEqual(['ci-actions-tools']);
    // Nothing is asked for without a checksum.
    expect(server.asked).toHaveLength(checksum === '' || checksum === 'latest' ? 0 : 1);
  });

  it('is not guessed for another platform', async () => {
    using home = tempFolder();
    const files = { 'plan9-mips': { name: 'x', sha256: 'a'.repeat(64) } };
    const { results } = await installInProcess(home.path, [
      request({ from: 'release', url: 'http://127.0.0.1:9/{name}', files, program: 'x' }),
    ]);
    expect(results[0]?.failed).toBe(
      `linter 1.2.3 cannot be installed: there is no file for ${platform}, only for plan9-mips`,
    );
  });
});
