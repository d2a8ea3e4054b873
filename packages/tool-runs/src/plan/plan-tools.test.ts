import { describe, expect, test } from '@jest/globals';
import type { Surroundings } from '@ci-actions/analyzers';
import { argsKind } from './args-kind.ts';
import { pathsKind } from './paths-kind.ts';
import { planTools } from './plan-tools.ts';
import type { PlanInputs } from './plan-inputs.ts';

const there = new Set(['.', 'src', 'app', 'Dockerfile', 'image.json']);

const around: Surroundings = {
  kindOf: async (path) => (path === '.' ? 'folder' : there.has(path) ? 'file' : undefined),
  readText: async () => undefined,
  filesBelow: async function* () {},
  env: (name) => (name === 'LEVEL' ? '-ii' : undefined),
  history: async () => 'none',
  find: async () => undefined,
};

const names = ['bandit', 'cargo-audit', 'trivy'] as const;

type Given = Omit<PlanInputs, 'paths' | 'args'> & {
  readonly paths?: string;
  readonly args?: string;
};

async function planOf({ paths = '.', args, ...rest }: Given) {
  const given = <T>(parsed: object) => (parsed as { value: T }).value;
  return planTools(
    {
      name: 'scan-runner',
      paths: given(pathsKind(names).parse(paths)),
      ...(args === undefined ? {} : { args: given(argsKind(names).parse(args)) }),
      ...rest,
    } as PlanInputs,
    'scan-runner',
    around,
  );
}

const tool = (...tools: readonly (typeof names)[number][]) =>
  tools.map((name) => ({ name, version: undefined }));

describe('the calls of a tool', () => {
  test.each<[string, Given, readonly unknown[]]>([
    [
      'its paths',
      { tools: tool('bandit'), paths: 'src app' },
      [['bandit', undefined, ['src', 'app']]],
    ],
    [
      'lines of its own',
      { tools: tool('bandit', 'cargo-audit'), paths: '.\nbandit: src' },
      [
        ['bandit', undefined, ['src']],
        ['cargo-audit', undefined, ['.']],
      ],
    ],
    [
      'a target for each path, where it is called for each',
      { tools: tool('cargo-audit'), paths: 'src app' },
      [
        ['cargo-audit-src', 'src', ['src']],
        ['cargo-audit-app', 'app', ['app']],
      ],
    ],
    [
      "the step's name is the target, and no two calls write one file",
      { tools: tool('cargo-audit'), paths: 'src app', name: 'crates' },
      [
        ['cargo-audit-crates-src', 'crates', ['src']],
        ['cargo-audit-crates-app', 'crates', ['app']],
      ],
    ],
    [
      'an image in place of paths',
      { tools: tool('trivy'), target: [{ kind: 'image', value: 'ghcr.io/o/a:1' }] },
      [['trivy-ghcr.io-o-a-1', 'ghcr.io/o/a:1', []]],
    ],
    [
      'images whose names differ in other characters only',
      {
        tools: tool('trivy'),
        target: [
          { kind: 'image', value: 'o/a' },
          { kind: 'image', value: 'o:a' },
        ],
      },
      [
        ['trivy-o-a', 'o/a', []],
        ['trivy-o-a-2', 'o:a', []],
      ],
    ],
  ])('%s', async (_, given, calls) => {
    const plan = await planOf(given);
    const plans = 'ready' in plan ? plan.ready : [];
    expect(
      plans.flatMap((one) => one.calls.map(({ stem, target, paths }) => [stem, target, paths])),
    ).toEqual(calls);
  });

  test('its arguments are split without a shell', async () => {
    const plan = await planOf({
      tools: tool('bandit'),
      args: "bandit: $LEVEL -x 'a b'\nbandit: A=b",
    });
    expect('ready' in plan && plan.ready[0]?.calls[0]?.args).toEqual(['-ii', '-x', 'a b', 'A=b']);
  });
});

test.each<[string, Given, readonly [string, string][]]>([
  [
    'a path that does not exist',
    { tools: tool('bandit'), paths: 'src nosuch' },
    [['paths', 'nosuch']],
  ],
  [
    'an option as a path',
    { tools: tool('bandit'), paths: '--exit-zero' },
    [['paths', '--exit-zero']],
  ],
  ['paths of another tool', { tools: tool('bandit'), paths: 'trivy: src' }, [['paths', 'trivy:']]],
  ['args of another tool', { tools: tool('bandit'), args: 'trivy: -q' }, [['args', 'trivy:']]],
  [
    'the format of the report',
    { tools: tool('bandit'), args: 'bandit: -f json' },
    [['args', 'bandit: -f json']],
  ],
  [
    'the format, attached',
    { tools: tool('bandit'), args: 'bandit: -fjson' },
    [['args', 'bandit: -fjson']],
  ],
  [
    'the place of the report',
    { tools: tool('bandit'), args: 'bandit: --output=x' },
    [['args', 'bandit: --output=x']],
  ],
  [
    'the exit code',
    { tools: tool('bandit'), args: 'bandit: --exit-zero' },
    [['args', 'bandit: --exit-zero']],
  ],
  [
    'a shell operator',
    { tools: tool('bandit'), args: 'bandit: -ii || true' },
    [['args', 'bandit: -ii || true']],
  ],
  [
    'a target that no tool takes',
    { tools: tool('bandit'), target: [{ kind: 'image', value: 'a' }] },
    [['target', 'image:a']],
  ],
  [
    'a folder that does not exist',
    { tools: tool('trivy'), target: [{ kind: 'dir', value: 'x' }] },
    [['target', 'x']],
  ],
  [
    'locate without an image',
    { tools: tool('trivy'), locate: 'Dockerfile' },
    [['locate', 'Dockerfile']],
  ],
  [
    'platforms without an image',
    { tools: tool('trivy'), platforms: ['linux/arm64'] },
    [['platforms', 'linux/arm64']],
  ],
  ['nothing more where the tools are wrong', { paths: 'bandit: src', args: 'bandit: -f x' }, []],
])('bad input: %s', async (_, given, expected) => {
  const plan = await planOf(given);
  const mistakes = 'mistakes' in plan ? plan.mistakes : [];
  expect(mistakes.map(({ name, value }) => [name, value])).toEqual(expected);
});
