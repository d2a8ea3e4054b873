import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describeWith, findTool } from '../../../tools/testkit/needs-tool.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import type { FieldCase } from './field-case.ts';
import { field } from './field.ts';

function workspace(folder: string, { files, git }: FieldCase): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const modules = findTool('jest');
  if (modules && Object.keys(files).length > 0) {
    symlinkSync(join(dirname(modules), '..'), join(folder, 'node_modules'));
  }
  if (git) commit(folder);
}

function commit(folder: string): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const add = ['add', '--', ':!node_modules'];
  for (const args of [['init', '-q'], add, [...who, 'commit', '-qm', 'all']]) {
    expect(spawnSync('git', args, { cwd: folder }).status).toBe(0);
  }
}

describe.each(Object.entries(field))('%s', (_, cases) => {
  for (const given of cases) {
    describeWith(given.tools, given.name, () => {
      it(`is ${given.verdict}`, async () => {
        using folder = tempFolder();
        workspace(folder.path, given);
        const { inputs } = given;
        const { outputs, exitCode } = await runBundle('test-runner', { cwd: folder.path, inputs });
        const { why } = JSON.parse(outputs['result'] ?? '') as { why: string[] };
        const { verdict, passed, failed, skipped } = outputs;
        expect({ why: why[0] ?? '', verdict, counts: [passed, failed, skipped] }).toEqual({
          why: given.why,
          verdict: given.verdict,
          counts: given.counts.map(String),
        });
        expect(exitCode).toBe(given.verdict === 'failed' ? 1 : 0);
      });
    });
  }
});
