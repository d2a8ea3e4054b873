import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaulting, integer, required, text } from '@ci-actions/inputs';
import { localRun } from './local-run.ts';

const actionYml = `
name: probe
description: Says what it was given.
inputs:
  word: { description: a word, required: true }
  matrix: { description: not for users, default: '\${{ toJSON(matrix) }}' }
  token: { description: a token, default: '\${{ github.token }}' }
  exit: { description: exit code, default: 0 }
outputs:
  said: { description: what was given }
runs: { using: node24, main: index.js }
`;

const bundle = `
import { appendFileSync } from 'node:fs';
const { env } = process;
const inputs = Object.keys(env).filter((name) => name.startsWith('INPUT_'));
const said = { cwd: process.cwd(), at: new Date().toISOString(), env };
appendFileSync(env.GITHUB_OUTPUT, 'said<<END\\n' + JSON.stringify(said) + '\\nEND\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# seen <img src=x onerror=alert(1)>\\n');
console.log('::warning file=a.js,line=2::from a bundle');
console.error('from stderr');
process.exitCode = Number(env.INPUT_EXIT);
`;

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'local-run-'));
  await mkdir(join(root, 'dist/probe'), { recursive: true });
  await mkdir(join(root, 'sub'));
  await writeFile(join(root, 'dist/probe/action.yml'), actionYml);
  await writeFile(join(root, 'dist/probe/index.js'), bundle);
  await writeFile(join(root, 'dist/probe/package.json'), '{"type":"module"}');
  await writeFile(join(root, 'list.json'), '[]');
  await writeFile(join(root, 'pr.json'), '{"number": 7, "pull_request": {"head": {}}}');
});
afterAll(() => rm(root, { recursive: true }));

async function run(...argv: readonly string[]) {
  const printed: string[] = [];
  const exitCode = await localRun(argv, {
    dist: join(root, 'dist'),
    folder: root,
    env: process.env,
    print: (line) => printed.push(line),
    inputsOf: () => Promise.resolve({ word: required(text), exit: defaulting(integer(0), '0') }),
  });
  const said = /^said = (.*)$/m.exec(printed.join('\n'))?.[1] ?? '{}';
  const { env = {}, ...rest } = JSON.parse(said) as { env?: Record<string, string> };
  return { exitCode, printed, env, ...rest } as {
    exitCode: number;
    printed: readonly string[];
    env: Readonly<Record<string, string>>;
    cwd?: string;
    at?: string;
  };
}

describe('localRun', () => {
  it('passes inputs, evaluated defaults and a fresh environment', async () => {
    process.env['LEAKED_FROM_THE_SHELL'] = 'x';
    const { env, exitCode, printed } = await run('probe', '--word', 'a b\nc', '--env', 'ADDED=1');
    delete process.env['LEAKED_FROM_THE_SHELL'];
    expect(exitCode).toBe(0);
    expect(env).toMatchObject({
      INPUT_WORD: 'a b\nc',
      INPUT_MATRIX: 'null',
      INPUT_TOKEN: '',
      INPUT_EXIT: '0',
      ADDED: '1',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_WORKSPACE: root,
    });
    expect(env).not.toHaveProperty('LEAKED_FROM_THE_SHELL');
    expect(printed).toEqual(
      expect.arrayContaining(['warning: a.js:2: from a bundle', 'from stderr']),
    );
  });

  it('separates its own options from the inputs, and takes a token only from --env', async () => {
    const own = ['--cwd', 'sub', '--event', 'pr.json', '--clock', '2026-11-02T09:00:00Z'];
    const { env, cwd, at } = await run('probe', '--word=w', '--env', 'GITHUB_TOKEN=t', ...own);
    expect(cwd).toBe(join(root, 'sub'));
    expect(at).toBe('2026-11-02T09:00:00.000Z');
    expect(env).toMatchObject({
      INPUT_TOKEN: 't',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
    });
  });

  it('exits with the code of the action and writes a page without scripts', async () => {
    const { exitCode } = await run('probe', '--word', 'w', '--exit', '3', '--html', 'page.html');
    expect(exitCode).toBe(3);
    const page = await readFile(join(root, 'page.html'), 'utf8');
    expect(page).toContain('<h1>seen <img src="x"></h1>');
  });

  it('lists the actions and its own options', async () => {
    const { exitCode, printed } = await run('--help');
    expect(exitCode).toBe(0);
    expect(printed.join('\n').split('\n')).toEqual([
      'npm run action -- ACTION [--INPUT VALUE]... [OPTION]...',
      '',
      'Runs an action in the current folder, as a runner does. From another project:',
      '',
      'npm --prefix /path/to/ci-actions run action -- ACTION ...',
      '',
      'Actions (ACTION --help lists the inputs of ACTION):',
      '  probe  Says what it was given.',
      '',
      'Options:',
      '  --cwd FOLDER      the checkout to work in; default: the current folder',
      '  --env NAME=value  a variable for the step; NAME alone passes on your own',
      '  --event FILE      a webhook payload; its content shows the event',
      '  --html FILE       file for the summary as a web page, as GitHub shows it',
      '  --clock TIME      time to judge at, such as 2027-04-01 or 2027-04-01T12:00:00Z',
    ]);
  });

  it('lists the inputs of an action', async () => {
    const { exitCode, printed } = await run('probe', '--help');
    expect(exitCode).toBe(0);
    const lines = printed.join('\n').split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'probe: Says what it was given.',
      '',
      'Inputs:',
      '  --word',
      '      a word',
      '      accepted: any text; required',
    ]);
    expect(lines.slice(-1)).toEqual(['      accepted: a whole number, 0 or more; default: 0']);
  });

  const word = ['probe', '--word', 'x'];
  it.each<[readonly string[], readonly string[]]>([
    [['prob'], ['there is no action "prob", the nearest is "probe" (of probe)']],
    [['prob', '--help'], ['there is no action "prob", the nearest is "probe" (of probe)']],
    [[], ['the first argument must be the name of an action; --help lists them']],
    [['probe', '--wrod', 'x'], ['there is no input "wrod", the nearest is "word"']],
    [['probe', '--evnt', 'x'], ['there is no input "evnt", the nearest is "event"']],
    [['probe', '--evnt'], ['there is no input "evnt", the nearest is "event"']],
    [['probe', '--word'], ['--word needs a value: --word VALUE']],
    [['probe', '--env'], ['--env needs a value: --env NAME=value']],
    [
      ['probe', 'y', '--wrod=1', '--word', '--clock', 'yesterday'],
      [
        '"y" is not an option; write inputs as --name value',
        'there is no input "wrod", the nearest is "word"',
        '--word needs a value: --word VALUE',
        '--clock: "yesterday" is not a time; write one such as 2027-04-01 or 2027-04-01T12:00:00Z',
      ],
    ],
    [[...word, '--cwd', 'gone'], ['--cwd: there is no folder ROOT/gone']],
    [[...word, '--html', 'gone/p.html'], ['--html: there is no folder ROOT/gone']],
    [[...word, '--event', 'gone.json'], ['--event: there is no file ROOT/gone.json']],
    [[...word, '--event', 'sub'], ['--event: ROOT/sub cannot be read (EISDIR)']],
    [
      [...word, '--event', 'dist/probe/index.js'],
      ['--event: ROOT/dist/probe/index.js is not a webhook payload: it is not JSON'],
    ],
    [
      [...word, '--event', 'list.json'],
      ['--event: ROOT/list.json is not a webhook payload: it is not a JSON object'],
    ],
  ])('refuses %j', async (argv, reasons) => {
    const { exitCode, printed } = await run(...argv);
    expect({ exitCode, printed }).toEqual({
      exitCode: 1,
      printed: reasons.map((reason) => `not run: ${reason.replace('ROOT', root)}`),
    });
  });
});
