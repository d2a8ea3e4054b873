import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Spec } from '@ci-actions/inputs';
import type { OutputsSpec } from '@ci-actions/result';
import { parse } from 'yaml';
import { actionNames, foldersWith, root } from '../repository.ts';
import { flowStyle } from './flow-style.ts';

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: object;
}

const actions = actionNames();

it('every action folder has a src/main.ts', () => {
  expect(actions).toEqual(foldersWith('actions', 'package.json'));
  expect(actions).not.toEqual([]);
});

describe.each(actions)('%s', (name) => {
  const folder = join(root, 'actions', name);
  const text = readFileSync(join(folder, 'action.yml'), 'utf8');
  const manifest = parse(text) as Manifest;
  const module = (file: string) => import(join(folder, 'src', file)) as Promise<unknown>;

  it('has a manifest in block style that names the bundle', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'index.js' });
    expect(flowStyle(text)).toEqual([]);
    expect([manifest.name, manifest.description]).toEqual([expect.any(String), expect.any(String)]);
  });

  it('declares the inputs that its code reads, with the same defaults', async () => {
    const { inputs } = (await module('inputs.ts')) as { inputs: Spec };
    const read = Object.entries(inputs).map(([input, spec]) => [
      input,
      { required: spec.required, default: spec.default },
    ]);
    const declared = Object.entries(manifest.inputs).map(([input, spec]) => [
      input,
      { required: spec.required ?? false, default: String(spec.default ?? '') },
    ]);
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(read));
  });

  it('declares the outputs that its code writes', async () => {
    const { outputs } = (await module('outputs.ts')) as { outputs: OutputsSpec };
    const written = ['verdict', 'result', ...outputs.numbers, ...outputs.texts];
    expect(Object.keys(manifest.outputs).sort()).toEqual(written.sort());
    expect(new Set(written).size).toBe(written.length);
    expect(outputs.verdicts).toContain('failed');
  });

  it('has the common inputs', () => {
    expect(manifest.inputs).toMatchObject({
      name: { default: name },
      matrix: { default: '${{ toJSON(matrix) }}' },
    });
  });

  it('describes every input and output', () => {
    const all = Object.entries({ ...manifest.inputs, ...manifest.outputs });
    expect(all.filter(([, { description }]) => !description?.trim()).map(([key]) => key)).toEqual(
      [],
    );
  });

  it('has a README with a usage example and a link to its page', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme).toContain(`uses: org/ci-actions/${name}@`);
    expect(readme).toContain(`action-docs/${name}.md`);
  });
});
