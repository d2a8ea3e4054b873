import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitIn } from '../release/git-in.ts';
import { copyRepository } from '../testkit/repository-copy.ts';
import { runBundle, tempFolder } from '../testkit/index.ts';

describe('a new action is one new folder', () => {
  const folder = tempFolder();
  const copy = join(folder.path, 'copy');
  const dist = join(copy, 'dist');
  const git = gitIn(copy);
  let made: ReturnType<typeof run>[];
  const at = (path: string) => readFileSync(join(copy, path), 'utf8');

  beforeAll(() => {
    copyRepository(copy);
    cpSync(join(import.meta.dirname, 'hello'), join(copy, 'actions/hello'), { recursive: true });
    made = [
      run('npm', 'install', '--package-lock-only', '--offline', '--no-update-notifier'),
      // needs-gate too, because its bundle contains the list of our actions
      tool('bundle/build.ts', '--only', 'hello,needs-gate'),
      tool('docs/docs.ts'),
    ];
  }, 300_000);
  afterAll(() => folder[Symbol.dispose]());

  function tool(...[script, ...given]: string[]) {
    return run(process.execPath, 'tools/node24.mjs', `tools/${script}`, ...given);
  }

  function run(program: string, ...given: string[]) {
    const env = { ...process.env, NODE_OPTIONS: '' };
    const { status, stdout, stderr } = spawnSync(program, given, {
      cwd: copy,
      encoding: 'utf8',
      env,
    });
    return { given, status, stderr, said: stdout + stderr };
  }

  it('is added to the lockfile, built and documented', () => {
    expect(made.filter(({ status }) => status !== 0)).toEqual([]);
  });

  it('needs no manual change outside its folder', () => {
    const changed = git('status', '--porcelain', '--untracked-files=all')
      .split('\n')
      .map((line) => line.slice(3));
    const generated = [
      /^(dist|action-docs)\//,
      /^(README\.md|package-lock\.json)$/,
      /^packages\/workflows\/src\/our-actions\.ts$/,
    ];
    const others = changed.filter((path) => !generated.some((pattern) => pattern.test(path)));
    expect(others.filter((path) => !path.startsWith('actions/hello/'))).toEqual([]);
    expect(changed).toEqual(
      expect.arrayContaining([
        'README.md',
        'action-docs/hello.md',
        'action-docs/result.schema.json',
        'actions/hello/docs.yml',
        'dist/hello/index.js',
        'package-lock.json',
        'packages/workflows/src/our-actions.ts',
      ]),
    );
  });

  it('passes every check', () => {
    for (const command of [
      ['lists/check.ts'],
      ['docs/docs.ts', '--check'],
      ['boundaries/check.ts'],
      ['check/check.ts', 'types'],
      ['check/check.ts', 'lint'],
      ['check/check.ts', 'format'],
      ['check/check.ts', 'unit', 'tools/check/contract', 'packages/workflows/src/our-actions'],
    ]) {
      const { status, said } = tool(...command);
      expect({ command, status, said: status === 0 ? '' : said }).toEqual({
        command,
        status: 0,
        said: '',
      });
    }
  }, 300_000);

  it('passes with a valid input and fails with a bad one', async () => {
    const good = await runBundle('hello', { dist, inputs: { to: 'you' } });
    expect({ exitCode: good.exitCode, stderr: good.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(good.outputs).toMatchObject({ verdict: 'greeted' });
    expect(good.summary).toContain('Hello, you!');
    const bad = await runBundle('hello', { dist });
    expect({ exitCode: bad.exitCode, stderr: bad.stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(JSON.parse(bad.outputs['result'] ?? '')).toMatchObject({
      action: 'hello',
      evaluated: false,
    });
  });

  it('has a page, a row in the README, and a place in the schema of results', () => {
    expect(at('action-docs/hello.md')).toContain('| `to` | any text | **required** |');
    expect(at('action-docs/hello.md')).toContain('Hello, you!');
    expect(at('README.md')).toMatch(/^\| \[hello\]\(action-docs\/hello\.md\) +\| `echo "Hello"` /m);
    expect(at('action-docs/result.schema.json')).toContain('"const": "hello"');
  });

  it.each([
    ['hello', 1, 'failed'],
    ['someone-elses', 0, 'passed'],
  ])('needs-gate with a job that uses %s', async (name, exitCode, verdict) => {
    using workspace = tempFolder();
    mkdirSync(join(workspace.path, '.github/workflows'), { recursive: true });
    const greet = `{ runs-on: x, outputs: { r: "\${{ steps.s.outputs.result }}" }, steps: [{ id: s, uses: org/ci-actions/${name}@v0 }] }`;
    writeFileSync(
      join(workspace.path, '.github/workflows/ci.yml'),
      `on: push\njobs:\n  greet: ${greet}\n  gate: { runs-on: x, if: always(), needs: [greet] }\n`,
    );
    const ended = await runBundle('needs-gate', {
      dist,
      cwd: workspace.path,
      inputs: { needs: JSON.stringify({ greet: { result: 'success', outputs: {} } }) },
      env: { GITHUB_JOB: 'gate' },
    });
    expect({ exitCode: ended.exitCode, verdict: ended.outputs['verdict'] }).toEqual({
      exitCode,
      verdict,
    });
  });

  it('is listed for a policy key if docs.yml claims the key and action.yml has the input', () => {
    const enforcedBy = 'packages/policy/src/file/enforced-by.ts';
    appendFileSync(join(copy, 'actions/hello/docs.yml'), 'enforces:\n  - protection\n');
    const refused = tool('bundle/build.ts', '--only', 'hello');
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain('actions/hello/docs.yml: enforces: action.yml has no input');
    const manifest = join(copy, 'actions/hello/action.yml');
    const input = 'inputs:\n  policy:\n    description: Path of the policy file.\n';
    writeFileSync(manifest, at('actions/hello/action.yml').replace('inputs:\n', input));
    const stale = tool('lists/check.ts');
    expect(stale).toMatchObject({ status: 1 });
    expect(stale.stderr).toContain(`${enforcedBy}: differs at line`);
    expect(tool('lists/write.ts')).toMatchObject({ status: 0, stderr: '' });
    expect(at(enforcedBy)).toContain("protection: ['hello'],");
    expect(tool('lists/check.ts')).toMatchObject({ status: 0 });
  });
});
