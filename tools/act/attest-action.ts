import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a stand-in for the action that attests: act has no identity to sign with. It writes the SHA-256
 * of its subject, which must exist, as a line of the file `log`.
 *
 * @returns its folder, for `runAct`.
 */
export function attestAction(folder: string, log: string): string {
  const path = join(folder, 'attest');
  mkdirSync(path, { recursive: true });
  writeFileSync(
    join(path, 'action.yml'),
    `name: attest
description: stand-in
inputs:
  subject-path: { description: subject-path, required: true }
runs: { using: node24, main: index.mjs }
`,
  );
  writeFileSync(
    join(path, 'index.mjs'),
    `import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
const subject = readFileSync(process.env['INPUT_SUBJECT-PATH']);
const digest = createHash('sha256').update(subject).digest('hex');
appendFileSync(${JSON.stringify(log)}, digest + '\\n');
`,
  );
  return path;
}
