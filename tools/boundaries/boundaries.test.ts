import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../repository.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { otherHalves } from './deliberate-cycles.ts';
import { deliberate } from './deliberate-violations.ts';
import { drifted, writeGenerated } from './generated.ts';
import { writeManifests } from './manifests.ts';
import { nodeTypesInPureCode } from './node-types.ts';
import { violations } from './violations.ts';

describe('each rule catches a deliberate violation of it', () => {
  const copy = tempFolder();
  afterAll(() => copy[Symbol.dispose]());
  let output: Record<'linter' | 'syntax' | 'types', string[]>;

  beforeAll(async () => {
    await skeleton(copy.path);
    const files = {
      ...otherHalves,
      ...Object.fromEntries(deliberate.map(([, path, text]) => [path, text])),
    };
    for (const [path, text] of Object.entries(files)) write(copy.path, path, text);
    output = {
      linter: lint(copy.path),
      syntax: violations(copy.path),
      types: run(copy.path, 'typescript/bin/tsc', '-p', 'tsconfig.pure.json').split('\n'),
    };
  }, 60_000);

  it.each(deliberate)('%s', (_, path, __, by, words) => {
    const place = words.startsWith('packages/') ? '' : path;
    expect(output[by].filter((line) => line.includes(place) && line.includes(words))).not.toEqual(
      [],
    );
  });
});

it('finds nothing in a copy without violations, and finds Node types that leak into pure code', async () => {
  using copy = tempFolder();
  await skeleton(copy.path);
  expect([lint(copy.path), violations(copy.path), nodeTypesInPureCode(copy.path)]).toEqual([
    [],
    [],
    [],
  ]);
  write(
    copy.path,
    'packages/test-reports/src/index.ts',
    `/// <reference types="node" />\nexport {};`,
  );
  expect(nodeTypesInPureCode(copy.path)).not.toEqual([]);
}, 60_000);

it('finds a generated file that is out of date', async () => {
  using copy = tempFolder();
  await skeleton(copy.path);
  expect(await drifted(copy.path)).toEqual([]);
  write(copy.path, '.oxlintrc.json', '{}');
  expect(await drifted(copy.path)).toEqual(['.oxlintrc.json']);
});

/** All packages and actions without code, with the configuration and libraries of this repository. */
async function skeleton(copy: string): Promise<void> {
  await writeGenerated(copy);
  cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  write(copy, 'tools/repository.ts', 'export {};');
  mkdirSync(join(copy, 'node_modules/@ci-actions'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@ci-actions')
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
  for (const folder of ['packages', 'actions']) {
    for (const name of readdirSync(join(root, folder))) {
      const manifest = join(root, folder, name, 'package.json');
      write(copy, `${folder}/${name}/package.json`, readFileSync(manifest, 'utf8'));
      write(copy, `${folder}/${name}/src/index.ts`, 'export {};');
      symlinkSync(`../../${folder}/${name}`, join(copy, 'node_modules/@ci-actions', name));
    }
  }
  writeManifests(copy);
}

function write(copy: string, path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

function lint(copy: string): string[] {
  const lines = run(copy, 'oxlint/bin/oxlint', '--type-aware', '--format', 'unix');
  return lines.split('\n').filter((line) => line.includes('.ts:'));
}

function run(cwd: string, tool: string, ...given: string[]): string {
  const path = join(root, 'node_modules', tool);
  const { stdout, stderr } = spawnSync(process.execPath, [path, ...given], {
    cwd,
    encoding: 'utf8',
  });
  return stdout + stderr;
}
