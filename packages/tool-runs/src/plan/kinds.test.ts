import { describe, expect, test } from '@jest/globals';
import { argsKind } from './args-kind.ts';
import { pathsKind } from './paths-kind.ts';
import { targetKind } from './target-kind.ts';
import { toolsKind } from './tools-kind.ts';

const names = ['bandit', 'gitleaks', 'pip-audit'] as const;

const valueOf = (parsed: object) => ('value' in parsed ? parsed.value : undefined);
const refusalOf = (parsed: object) => ('accepted' in parsed ? parsed.accepted : undefined);

describe('the input tools', () => {
  test.each([
    [
      'bandit, gitleaks',
      [
        ['bandit', undefined],
        ['gitleaks', undefined],
      ],
    ],
    [
      'bandit\npip-audit@2.9.0',
      [
        ['bandit', undefined],
        ['pip-audit', '2.9.0'],
      ],
    ],
    ['  bandit  ', [['bandit', undefined]]],
  ])('%j', (given, tools) => {
    const value = valueOf(toolsKind(names).parse(given)) as { name: string; version?: string }[];
    expect(value.map(({ name, version }) => [name, version])).toEqual(tools);
  });

  test.each([
    ['gitleks', 'the nearest is "gitleaks"'],
    ['Bandit', 'the nearest is "bandit"'],
    ['bandit, bandit@1.0', 'each tool once'],
    ['bandit@', 'a version such as bandit@1.2.3'],
    ['bandit@latest', 'a version such as bandit@1.2.3'],
    ['bandit@1.0; rm', 'a version such as'],
    [',', 'a list of'],
  ])('refuses %j', (given, accepted) => {
    expect(refusalOf(toolsKind(names).parse(given))).toContain(accepted);
  });
});

describe('the input paths', () => {
  test.each<[string, readonly string[], Record<string, readonly string[]>]>([
    ['src, tests scripts\nmore', ['src', 'tests', 'scripts', 'more'], {}],
    ['.\nbandit: src app', ['.'], { bandit: ['src', 'app'] }],
    ['bandit: src\nbandit: app', [], { bandit: ['src', 'app'] }],
    ['"my app", \'a,b\'', ['my app', 'a,b'], {}],
    ['./src/ src src/', ['src'], {}],
    ['./', ['.'], {}],
    ['/', ['/'], {}],
  ])('%j', (given, others, byTool) => {
    const value = valueOf(pathsKind(names).parse(given)) as {
      others: unknown;
      byTool: Map<string, unknown>;
    };
    expect([value.others, Object.fromEntries(value.byTool)]).toEqual([others, byTool]);
  });

  test.each([
    ['bandti: src', 'the nearest is "bandit"'],
    ['bandit:', 'paths between'],
    ['"src', 'a path with a blank in quotes'],
  ])('refuses %j', (given, accepted) => {
    expect(refusalOf(pathsKind(names).parse(given))).toContain(accepted);
  });
});

describe('the input args', () => {
  test('keeps the lines of each tool', () => {
    const value = valueOf(argsKind(names).parse('bandit: -ii\ngitleaks: -v\nbandit: -x a')) as Map<
      string,
      unknown
    >;
    expect(Object.fromEntries(value)).toEqual({ bandit: ['-ii', '-x a'], gitleaks: ['-v'] });
  });

  test.each([
    ['-ii', 'lines "tool: arguments"'],
    ['bandti: -ii', 'the nearest is "bandit"'],
  ])('refuses %j', (given, accepted) => {
    expect(refusalOf(argsKind(names).parse(given))).toContain(accepted);
  });
});

describe('the input target', () => {
  test('has a kind and a value, which may hold colons', () => {
    expect(valueOf(targetKind.parse('image:ghcr.io/o/a:1.2\ndir:rootfs'))).toEqual([
      { kind: 'image', value: 'ghcr.io/o/a:1.2' },
      { kind: 'dir', value: 'rootfs' },
    ]);
  });

  test.each(['ghcr.io/o/a', 'image:', 'image:--help', 'image:a\nimage:a', 'file:x', '\n'])(
    'refuses %j',
    (given) => {
      expect(refusalOf(targetKind.parse(given))).toContain('image:REF');
    },
  );
});
