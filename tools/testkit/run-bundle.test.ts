import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runBundle } from './run-bundle.ts';
import type { Step } from './run-bundle.ts';
import { tempFolder } from './temp-folder.ts';

const manifest = `
inputs:
  fail-on: { default: high }
  matrix: { default: '\${{ toJSON(matrix) }}' }
`;

/** Runs a script as a bundle, and parses its output `seen`. */
async function run(script: string, step: Step = {}) {
  using dist = tempFolder();
  mkdirSync(join(dist.path, 'x'));
  writeFileSync(join(dist.path, 'x/action.yml'), manifest);
  writeFileSync(
    join(dist.path, 'x/index.mjs'),
    `import { appendFileSync } from 'node:fs';
     const see = (value) => appendFileSync(process.env.GITHUB_OUTPUT, 'seen=' + JSON.stringify(value));
     ${script}`,
  );
  writeFileSync(join(dist.path, 'x/index.js'), `import './index.mjs';`);
  writeFileSync(join(dist.path, 'x/package.json'), '{ "type": "module" }');
  const result = await runBundle('x', { dist: dist.path, ...step });
  return { ...result, seen: JSON.parse(result.outputs['seen'] ?? 'null') as unknown };
}

it('passes defaults and inputs in the variables of a runner', async () => {
  const script = `see(Object.entries(process.env).filter(([k]) => k.startsWith('INPUT_')).sort())`;
  const { seen } = await run(script, { inputs: { 'fail-on': 'low', 'two words': '1' } });
  expect(seen).toEqual([
    ['INPUT_FAIL-ON', 'low'],
    ['INPUT_MATRIX', 'null'],
    ['INPUT_TWO_WORDS', '1'],
  ]);
});

it('passes only necessary variables of its own environment', async () => {
  process.env['TESTKIT_SECRET'] = 'x';
  const { seen } = await run(`see([process.env.TESTKIT_SECRET ?? null, process.env.MORE])`, {
    env: { MORE: '1' },
  });
  expect(seen).toEqual([null, '1']);
});

it('fixes the clock of the action, not of its children', async () => {
  const script = `import { execFileSync } from 'node:child_process';
    const child = execFileSync(process.execPath, ['-p', 'new Date().toISOString()'], { encoding: 'utf8' });
    see([new Date().toISOString(), Date.now(), new Date(0).toISOString(), child.slice(0, 2)])`;
  const { seen } = await run(script, { clock: '1999-01-02T03:04:05Z' });
  expect(seen).toEqual([
    '1999-01-02T03:04:05.000Z',
    Date.UTC(1999, 0, 2, 3, 4, 5),
    '1970-01-01T00:00:00.000Z',
    '20',
  ]);
});

it('returns the exit code, the event, the streams and the workflow commands', async () => {
  const script = `import { readFileSync } from 'node:fs';
    see(JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8')));
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# hi');
    console.log('::warning::careful'); console.error('::debug::x'); process.exitCode = 3;`;
  const result = await run(script, { event: { name: 'push', payload: { before: 'a' } } });
  expect(result).toMatchObject({
    exitCode: 3,
    seen: { before: 'a' },
    summary: '# hi',
    stderr: '::debug::x\n',
    annotations: [{ command: 'warning', data: 'careful' }],
  });
  expect(result.commands).toHaveLength(2);
});

it('rejects if the bundle does not end or does not exist', async () => {
  await expect(run(`setInterval(() => {}, 1000)`, { timeoutMs: 300 })).rejects.toThrow(
    'did not end',
  );
  await expect(runBundle('no-such-action')).rejects.toThrow('npm run build');
});
