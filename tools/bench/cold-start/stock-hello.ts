import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBundle } from '../../bundle/write-bundle.ts';
import { foldersWith, root } from '../../repository.ts';

export interface StockHello {
  readonly script: string;
  /** The toolkit packages that it imports. */
  readonly packages: readonly string[];
  /** A bad input, and the expected exit code and output. */
  readonly env: Readonly<Record<string, string>>;
  readonly status: number;
  readonly expected: string;
}

/**
 * Bundles a hello action that follows the toolkit's guide: it imports the toolkit packages at the
 * top, here all that this repository uses. The bundle lacks the mark `sideEffects: false` that
 * `tools/bundle/mirror.ts` adds.
 */
export async function stockHello(folder: string): Promise<StockHello> {
  const packages = toolkit();
  const source = join(folder, 'source');
  mkdirSync(source, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'));
  const entry = join(source, 'hello.mjs');
  writeFileSync(entry, hello(packages));
  await writeBundle(entry, join(folder, 'bundle'));
  const script = join(folder, 'bundle/index.js');
  const expected = '::error::times: "often" is not a number';
  return { script, packages, env: { INPUT_TIMES: 'often' }, status: 1, expected };
}

/** The toolkit packages that any workspace depends on. */
function toolkit(): string[] {
  const names = foldersWith('packages', 'package.json').flatMap((name) => {
    const manifest = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
    const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: object };
    return Object.keys(dependencies).filter((dependency) => dependency.startsWith('@actions/'));
  });
  return [...new Set(names)].sort();
}

const hello = (packages: readonly string[]): string => `
${packages.map((name, at) => `import * as part${at} from '${name}';`).join('\n')}
import * as core from '@actions/core';

const times = core.getInput('times');
if (!/^[0-9]+$/.test(times)) core.setFailed('times: "' + times + '" is not a number');
else for (const part of [${packages.map((_, at) => `part${at}`).join()}]) core.info(String(Object.keys(part)));
`;
