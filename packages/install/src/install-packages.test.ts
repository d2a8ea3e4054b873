import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cacheServer } from '../../../tools/testkit/cache-server/index.ts';
import { describeWith, runnerCommands, tempFolder } from '../../../tools/testkit/index.ts';
import { installInProcess } from '../test/install-in-process.ts';
import type { Request } from '../test/install-in-process.ts';

const yamllint: Request = {
  tool: 'yamllint',
  program: 'yamllint',
  version: '1.37.1',
  installation: { from: 'pypi', requirement: 'yamllint' },
};
const json5: Request = {
  tool: 'json5',
  program: 'json5',
  version: '2.2.3',
  installation: { from: 'npm', package: 'json5' },
};

const versionOf = (program = '') =>
  execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();

describeWith(['python3', 'npm', 'tar'], 'packages of registries', () => {
  it.each([
    ['pypi', yamllint, 'yamllint 1.37.1'],
    ['npm', json5, '2.2.3'],
  ])(
    'installs, takes again, restores from the cache and repairs: %s',
    async (_, request, shown) => {
      using home = tempFolder();
      await using server = await cacheServer(2);
      const name = `${request.tool} ${request.version}`;
      const run = () => installInProcess(home.path, [request], server.environment);

      const fresh = await run();
      expect(fresh.log).toContain(`::group::Install ${name}`);
      const program = fresh.results[0]?.program ?? '';
      expect([versionOf(program), server.keys().length]).toEqual([shown, 1]);

      expect((await run()).log).toContain(`${name} is installed already`);

      rmSync(join(home.path, 'tools'), { recursive: true });
      const restored = await run();
      expect(restored.log).toContain(`${name} was restored from the cache`);
      expect([restored.results, versionOf(program)]).toEqual([fresh.results, shown]);

      // The program of an earlier step that does not start is replaced.
      rmSync(program);
      const repaired = await run();
      expect([repaired.results, versionOf(program)]).toEqual([fresh.results, shown]);
    },
  );

  it('installs again what the cache keeps broken', async () => {
    using home = tempFolder();
    await using server = await cacheServer(1);
    const run = () => installInProcess(home.path, [json5], server.environment);
    await run();
    server.breakArchives();
    rmSync(join(home.path, 'tools'), { recursive: true });
    const { results, log } = await run();
    expect(log).toContain('::group::Install json5');
    expect(versionOf(results[0]?.program)).toBe('2.2.3');
  });

  it('does not take a stopped installation for whole', async () => {
    using home = tempFolder();
    const stopped = await installInProcess(home.path, [yamllint], {}, 'Collecting');
    expect(stopped.exitCode).toBe(null);
    const left = readdirSync(join(home.path, 'tools/ci-actions-tools'));
    expect(left).toHaveLength(1);
    const { results, log } = await installInProcess(home.path, [yamllint]);
    expect(log).toContain('::group::Install yamllint');
    expect(versionOf(results[0]?.program)).toBe('yamllint 1.37.1');
  });

  it('gives each tool packages of its own, with those alongside', async () => {
    using home = tempFolder();
    const alongside = {
      ...json5.installation,
      alongside: ['semver@7.7.1'],
    } as Request['installation'];
    const { results } = await installInProcess(home.path, [
      json5,
      { ...json5, installation: alongside },
    ]);
    const modules = results.map(({ program = '' }) => readdirSync(dirname(dirname(program))));
    expect(modules.map((names) => names.filter((name) => !name.startsWith('.')))).toEqual([
      ['json5'],
      ['json5', 'semver'],
    ]);
  });

  it.each([
    [
      { ...yamllint, version: '99.0' },
      'yamllint 99.0 cannot be installed: python: No matching distribution found for yamllint==99.0',
    ],
    [
      { ...json5, version: '99.0.0' },
      'json5 99.0.0 cannot be installed: npm: No matching version found for json5@99.0.0.',
    ],
    [{ ...json5, version: '--global' }, '"--global" is not a version of json5'],
    [
      { ...json5, program: 'other' },
      /^json5 2.2.3 cannot be installed: it was installed but does not start: there is no program .*other$/,
    ],
    [
      { ...json5, startArgs: ['missing-file'] },
      /^json5 2.2.3 cannot be installed: it was installed but does not start: /,
    ],
    [
      { ...yamllint, timeoutMs: 50 },
      'yamllint 1.37.1 cannot be installed: python3: timed out after 0 seconds',
    ],
    [
      { ...json5, installation: { from: 'none', advice: 'install it in the workflow' } },
      'install it in the workflow',
    ],
  ] as const)('says why it fails: %j', async (request, reason) => {
    using home = tempFolder();
    const { results, exitCode } = await installInProcess(home.path, [request]);
    expect(results[0]?.failed).toEqual(
      reason instanceof RegExp ? expect.stringMatching(reason) : reason,
    );
    const tools = join(home.path, 'tools/ci-actions-tools');
    expect([exitCode, existsSync(tools) ? readdirSync(tools) : []]).toEqual([0, []]);
  });

  it('fails without a network', async () => {
    using home = tempFolder();
    const nowhere = 'http://127.0.0.1:9/';
    const { results } = await installInProcess(home.path, [yamllint, json5], {
      PIP_INDEX_URL: nowhere,
      PIP_FIND_LINKS: '',
      PIP_RETRIES: '0',
      npm_config_registry: nowhere,
      npm_config_fetch_retries: '0',
      npm_config_cache: join(home.path, 'npm-cache'),
    });
    expect(results.map(({ failed }) => failed)).toEqual([
      expect.stringContaining('yamllint 1.37.1 cannot be installed: python: '),
      expect.stringContaining('json5 2.2.3 cannot be installed: npm: '),
    ]);
  });
});

describe('an installer', () => {
  it.each([
    [yamllint.installation, 'python3 is not on PATH: set up Python in an earlier step'],
    [json5.installation, 'npm is not on PATH: set up Node.js in an earlier step'],
    [{ from: 'crates', crate: 'x' }, 'cargo is not on PATH: install a Rust toolchain'],
    [{ from: 'go', module: 'example.test/x' }, 'go is not on PATH: set up Go in an earlier step'],
    [{ from: 'rustup', component: 'clippy' }, 'rustup is not on PATH: install rustup'],
  ] as const)('that is missing is named: %j', async (installation, reason) => {
    using home = tempFolder();
    const { results } = await installInProcess(home.path, [{ ...json5, installation }], {
      PATH: home.path,
    });
    expect(results[0]?.failed).toContain(`json5 2.2.3 cannot be installed: ${reason}`);
  });

  it('cannot command the runner, or read our files and tokens', async () => {
    using home = tempFolder();
    writeFakeNpm(home.path);
    const { log } = await installInProcess(home.path, [json5], {
      PATH: `${home.path}:${process.env['PATH']}`,
      GITHUB_OUTPUT: 'shown-output',
      INPUT_TOKEN: 'shown-input',
      SNYK_TOKEN: 'shown-token',
    });
    expect(log).toContain('npm ran');
    expect(log).not.toContain('shown-');
    expect(runnerCommands(log).map(({ command }) => command)).toEqual([
      'group',
      'stop-commands',
      'endgroup',
    ]);
  });
});

/** Prints a command and its environment. */
function writeFakeNpm(folder: string): void {
  const path = join(folder, 'npm');
  writeFileSync(
    path,
    '#!/bin/sh\necho "::set-output name=verdict::passed"\nenv\necho npm ran\nexit 1\n',
  );
  chmodSync(path, 0o755);
}
