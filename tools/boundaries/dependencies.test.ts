import { describe, expect, it } from '@jest/globals';
import {
  neededDependencies,
  packageName,
  unknownVersions,
  wrongDependencies,
} from './dependencies.ts';

it.each<[string, string | undefined]>([
  ['semver', 'semver'],
  ['semver/functions/parse', 'semver'],
  ['@ci-actions/yaml', '@ci-actions/yaml'],
  ['@octokit/core/types', '@octokit/core'],
  ['./a.ts', undefined],
  ['../package.json', undefined],
  ['node:fs', undefined],
  ['fs', undefined],
])('the package of %s is %s', (module, name) => {
  expect(packageName(module)).toBe(name);
});

type Versions = Record<string, string>;

/** Every import is in `src/a.ts`. */
const workspace = (declared: Versions, ...imports: string[]) => ({
  folder: 'packages/p',
  declared,
  imported: new Map(imports.map((name) => [name, 'packages/p/src/a.ts'])),
});
const pins = (all: Record<string, Versions>) =>
  new Map(Object.entries(all).map(([name, versions]) => [name, new Map(Object.entries(versions))]));

const yaml = { yaml: { '2.9.1': 'package.json' } };
const twoYamls = { yaml: { '2.9.1': 'package.json', '2.9.0': 'packages/p/package.json' } };
const unlisted =
  'packages/p/src/a.ts: imports "yaml", but packages/p/package.json does not list it';

describe('wrongDependencies finds', () => {
  it.each<[string, Versions, string[], Record<string, Versions>, string[]]>([
    ['nothing', { yaml: '2.9.1', '@ci-actions/q': '*' }, ['yaml', '@ci-actions/q'], yaml, []],
    ['a missing dependency', {}, ['yaml'], yaml, [`${unlisted}: run "npm run boundaries"`]],
    [
      'a missing dependency without a known version',
      {},
      ['yaml'],
      {},
      [
        `${unlisted}, and no other package.json has a version: run "npm install --save-exact yaml -w packages/p"`,
      ],
    ],
    [
      'a missing dependency with two known versions',
      {},
      ['yaml'],
      twoYamls,
      [
        `${unlisted}, and there are different versions (2.9.1 in package.json, 2.9.0 in packages/p/package.json): use one version`,
      ],
    ],
    [
      'an unused dependency',
      { yaml: '2.9.1' },
      [],
      yaml,
      [
        'packages/p/package.json: lists "yaml", but no source of packages/p imports it: run "npm run boundaries"',
      ],
    ],
    [
      'a version of our own',
      { '@ci-actions/q': '0.1.0' },
      ['@ci-actions/q'],
      {},
      ['packages/p/package.json: "@ci-actions/q" is "0.1.0": write "*"'],
    ],
    [
      'a range',
      { yaml: '^2.9.1' },
      ['yaml'],
      yaml,
      ['packages/p/package.json: "yaml" is "^2.9.1": write one exact version'],
    ],
    [
      'another version than elsewhere',
      { yaml: '2.9.0' },
      ['yaml'],
      twoYamls,
      [
        'packages/p/package.json: "yaml" is "2.9.0", but other files differ (2.9.1 in package.json): use one version',
      ],
    ],
  ])('%s', (_, declared, imports, known, said) => {
    expect(wrongDependencies(workspace(declared, ...imports), pins(known))).toEqual(said);
  });
});

it('lists the imports, sorted, with their own version or else that of the repository', () => {
  const given = workspace(
    { semver: '7.8.6', saxes: '6.0.0', '@ci-actions/q': '1' },
    ...['yaml', 'semver', 'unknown', '@ci-actions/q'],
  );
  const known = pins({ ...yaml, semver: { '7.0.0': 'package.json' } });
  expect(Object.entries(neededDependencies(given, known))).toEqual([
    ['@ci-actions/q', '*'],
    ['semver', '7.8.6'],
    ['yaml', '2.9.1'],
  ]);
  expect(unknownVersions(given, known)).toEqual([expect.stringContaining('imports "unknown"')]);
});
