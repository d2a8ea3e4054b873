import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const semgrepRule = (id: string, severity: string, message: string, pattern: string) => ({
  ...{ id, severity, message, pattern },
  languages: ['python'],
});

/** Rules and settings that the tools need, by file. */
const files: Readonly<Record<string, unknown>> = {
  'semgrep.yml': {
    rules: [
      semgrepRule('shell', 'ERROR', 'A shell runs $X', 'subprocess.call($X, shell=True)'),
      semgrepRule('weak-hash', 'WARNING', 'MD5 is weak', 'hashlib.md5(...)'),
      semgrepRule('print', 'INFO', 'A print', 'print(...)'),
      semgrepRule('assert', 'CRITICAL', 'An assert', 'assert ...'),
      semgrepRule('secrets.token', 'LOW', 'found $X', 'token = "$X"'),
      {
        ...semgrepRule('hard-coded', 'MEDIUM', 'found $X', 'password = "$X"'),
        metadata: { cwe: 'CWE-798: Use of Hard-coded Credentials' },
      },
    ],
  },
  'eslint.config.mjs': `export default [
  { files: ['**/*.js'], rules: { 'no-eval': 'error', eqeqeq: 'error', 'no-unused-vars': 'warn' } },
];
`,
  'secretlint.json': { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] },
};

/** Writes them into `settings/` of the sample. */
export function writeSettings(sample: string): void {
  const folder = join(sample, 'settings');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, name), text);
  }
}
