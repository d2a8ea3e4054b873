import { manifest, sample } from './field-case.ts';
import type { FieldCase } from './field-case.ts';

export interface Runner {
  readonly tool: string;
  readonly script: string;
  /** A test file's path in a package. */
  readonly file: string;
  readonly code: { readonly passes: string; readonly fails: string };
}

export const runners: readonly Runner[] = [
  { tool: 'jest', script: 'jest', file: 'a.test.js', code: sample.jest },
  { tool: 'vitest', script: 'vitest run', file: 'a.test.mjs', code: sample.vitest },
  { tool: 'mocha', script: 'mocha', file: 'test/a.js', code: sample.mocha },
  { tool: 'node', script: 'node --test', file: 'a.test.mjs', code: sample.node },
];

/** A root package with the workspaces a and b, each with this test script and file. */
export function workspaces(
  { script, file }: Runner,
  texts: readonly [a: string, b: string],
  root: Readonly<Record<string, string>> = {},
) {
  return {
    ...manifest(root, { workspaces: ['a', 'b'] }),
    'a/package.json': JSON.stringify({ name: 'a', scripts: { test: script } }),
    'b/package.json': JSON.stringify({ name: 'b', scripts: { test: script } }),
    [`a/${file}`]: texts[0],
    [`b/${file}`]: texts[1],
  };
}

/** Several runs of each framework whose runs can be counted one by one. */
export const fieldEachRunner: readonly FieldCase[] = runners.flatMap((runner): FieldCase[] => {
  const { tool, script, code, file } = runner;
  const tools = [tool, 'npm'];
  const two = `${script} ${folder(runner, 'u')} && ${script} ${folder(runner, 'i')}`;
  const failing = { verdict: 'failed', counts: [1, 1, 0], why: '1 test failed' } as const;
  const passing = { verdict: 'passed', counts: [2, 0, 0], why: '' } as const;
  const files = (u: string, i: string) => ({ [`u/${file}`]: u, [`i/${file}`]: i });
  return [
    {
      name: `${tool} in two npm workspaces, the first red`,
      tools,
      files: workspaces(runner, [code.fails, code.passes]),
      inputs: { command: 'npm test --workspaces' },
      ...failing,
    },
    {
      name: `${tool} in two npm workspaces, by a script of the root`,
      tools,
      files: workspaces(runner, [code.passes, code.passes], { test: 'npm test -ws --if-present' }),
      inputs: { command: 'npm test' },
      ...passing,
    },
    {
      name: `${tool} in two npm workspaces that are named, the last red`,
      tools,
      files: workspaces(runner, [code.passes, code.fails]),
      inputs: { command: 'npm test --workspace a -w b' },
      ...failing,
    },
    {
      name: `a script that runs ${tool} twice`,
      tools,
      files: { ...manifest({ test: two }), ...files(code.passes, code.passes) },
      inputs: { command: 'npm test' },
      ...passing,
    },
    {
      name: `a script that calls two scripts of ${tool}, the last red`,
      tools,
      files: {
        ...manifest({
          test: 'npm run unit && npm run integration',
          unit: `${script} ${folder(runner, 'u')}`,
          integration: `${script} ${folder(runner, 'i')}`,
        }),
        ...files(code.passes, code.fails),
      },
      inputs: { command: 'npm test' },
      ...failing,
    },
    {
      name: `${tool} twice, the first red and hidden by ";"`,
      tools,
      files: { ...manifest({ test: two.replace('&&', ';') }), ...files(code.fails, code.passes) },
      inputs: { command: 'npm test' },
      ...failing,
      why: '1 test failed, although the command exited with 0',
    },
    {
      name: `${tool} with another command behind it`,
      tools,
      files: { ...manifest({ test: `${script} && echo done` }), [file]: code.passes },
      inputs: { command: 'npm test' },
      verdict: 'passed',
      counts: [1, 0, 0],
      why: '',
    },
  ];
});

function folder({ tool, file }: Runner, name: string): string {
  if (tool === 'jest') return `/${name}/`;
  return tool === 'mocha' ? `${name}/test` : `${name}/${file}`;
}
