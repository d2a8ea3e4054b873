import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeWith, findTool } from '../../../tools/testkit/needs-tool.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { moreRuns } from './more-runs.ts';

for (const { name, tools, files, inputs, verdict, counts, why } of moreRuns) {
  describeWith(tools, name, () => {
    it(`is ${verdict}`, async () => {
      using folder = tempFolder();
      for (const [file, text] of Object.entries(files)) {
        const path = join(folder.path, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      const modules = findTool('jest');
      if (modules) symlinkSync(join(dirname(modules), '..'), join(folder.path, 'node_modules'));
      const { outputs } = await runBundle('test-runner', { cwd: folder.path, inputs });
      const reasons = (JSON.parse(outputs['result'] ?? '') as { why: string[] }).why.join('; ');
      const { passed, failed, skipped } = outputs;
      expect({ reasons, verdict: outputs['verdict'], counts: [passed, failed, skipped] }).toEqual({
        reasons,
        verdict,
        counts: counts.map(String),
      });
      expect(reasons).toContain(why ?? '');
    }, 60_000);
  });
}
