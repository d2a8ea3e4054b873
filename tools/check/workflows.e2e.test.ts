import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../repository.ts';
import { describeWith } from '../testkit/needs-tool.ts';

const folder = '.github/workflows';
const files = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Record<string, { steps?: { uses?: string }[] }>;
}

it.each(files)('%s grants no permission at the top and pins the actions it uses', (file) => {
  const { permissions, jobs } = parse(readFileSync(join(root, file), 'utf8')) as Workflow;
  expect(permissions).toEqual({});
  const used = Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ uses }) => uses ?? ''));
  const loose = used.filter((uses) => !/^$|^\.\/dist\/|@[0-9a-f]{40}$/.test(uses));
  expect(loose).toEqual([]);
});

describeWith('actionlint', 'our workflows', () => {
  it('pass actionlint', () => {
    const { status, stdout, stderr } = spawnSync('actionlint', files, {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
  });
});

describeWith('zizmor', 'our workflows', () => {
  it('pass zizmor', () => {
    const { status, stdout } = spawnSync('zizmor', ['--offline', ...files], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stdout).toContain('No findings to report');
  });
});
