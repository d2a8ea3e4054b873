import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionNames, root } from '../repository.ts';
import { runBundle } from '../testkit/run-bundle.ts';

const dist = join(root, 'dist');

it('contains the actions, the licence and nothing else', () => {
  expect(readdirSync(dist).sort()).toEqual(['LICENSE', ...actionNames()].sort());
});

describe.each(actionNames())('dist/%s', (action) => {
  it('has the bundle, README, licences and package.json', () => {
    for (const file of ['index.js', 'README.md', 'licenses.txt', 'package.json']) {
      expect([file, statSync(join(dist, action, file)).size > 0]).toEqual([file, true]);
    }
  });

  it('has action.yml byte for byte', () => {
    const built = readFileSync(join(dist, action, 'action.yml'), 'utf8');
    expect(built).toBe(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8'));
  });

  it('fails at a misspelt input with an error, and sets the outputs', async () => {
    const { exitCode, annotations, outputs, stderr } = await runBundle(action, {
      inputs: { matirx: 'x' },
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(annotations.map(({ command }) => command)).toContain('error');
    expect(annotations.map(({ data }) => data).join()).toContain('matirx');
    expect(outputs).toMatchObject({ verdict: 'failed' });
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ evaluated: false, action });
  });
});
