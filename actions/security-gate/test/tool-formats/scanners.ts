import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findTool } from '../../../../tools/testkit/needs-tool.ts';
import type { Scanner } from './scanner.ts';

/** Tools that need no network: each is told not to look for newer versions, rules or databases. */
export const scanners: readonly Scanner[] = [
  {
    tool: 'ruff',
    program: 'ruff',
    formats: ['json', 'json-lines', 'sarif'],
    args: (format) => [
      ...['check', '--isolated', '--no-cache', '--select', 'E,F,S,B,Q'],
      ...['--output-format', format, 'app.py'],
    ],
  },
  {
    tool: 'Bandit',
    program: 'bandit',
    formats: ['json', 'sarif'],
    args: (format) => ['--quiet', '--format', format, 'app.py'],
  },
  {
    tool: 'Semgrep',
    program: 'semgrep',
    formats: ['json', 'sarif'],
    args: (format) => [
      ...['scan', '--metrics', 'off', '--disable-version-check', '--quiet', '--no-git-ignore'],
      ...['--config', 'settings/semgrep.yml', `--${format}`, 'app.py'],
    ],
  },
  {
    tool: 'Checkov',
    program: 'checkov',
    formats: ['json', 'sarif'],
    args: (format) => [
      ...['--quiet', '--skip-download', '--framework', 'terraform', 'dockerfile', 'secrets'],
      ...['--directory', '.', '--output', format, '--output-file-path', 'checkov'],
    ],
    writes: (format) => `checkov/results_${format === 'json' ? 'json.json' : 'sarif.sarif'}`,
  },
  {
    tool: 'hadolint',
    program: 'hadolint',
    formats: ['json', 'sarif'],
    args: (format) => ['--format', format, 'Dockerfile'],
  },
  {
    tool: 'ShellCheck',
    program: 'shellcheck',
    formats: ['json1', 'json'],
    args: (format) => ['--norc', '--format', format, 'deploy.sh'],
  },
  {
    tool: 'Pylint',
    program: 'pylint',
    formats: ['json2', 'json'],
    args: (format) => ['--rcfile=', '--persistent=no', '--output-format', format, 'app.py'],
  },
  {
    tool: 'ESLint',
    program: 'eslint',
    formats: ['json', 'json-with-metadata', '@microsoft/eslint-formatter-sarif'],
    args: (format) => [
      ...['--config', 'settings/eslint.config.mjs'],
      ...['--format', formatter('eslint', format), 'web.js'],
    ],
  },
  {
    tool: 'secretlint',
    program: 'secretlint',
    formats: ['json', '@secretlint/secretlint-formatter-sarif'],
    args: (format) => [
      ...['--secretlintrc', 'settings/secretlint.json'],
      ...['--format', format, '**/*'],
    ],
  },
  {
    tool: 'gitleaks',
    program: 'gitleaks',
    formats: ['json', 'sarif'],
    args: (format) => [
      ...['dir', '.', '--no-banner', '--exit-code', '0'],
      ...['--report-format', format, '--report-path', '-'],
    ],
  },
  {
    tool: 'gosec',
    program: 'gosec',
    formats: ['json', 'sarif'],
    args: (format) => ['-fmt', format, './...'],
    env: { GOFLAGS: '-mod=mod', GOPROXY: 'off' },
  },
  {
    tool: 'govulncheck',
    program: 'govulncheck',
    formats: ['json', 'sarif'],
    args: (format, folder) => ['-db', `file://${folder}/vulndb`, '-format', format, './...'],
    env: { GOFLAGS: '-mod=mod', GOPROXY: 'off' },
  },
  {
    tool: 'zizmor',
    program: 'zizmor',
    formats: ['json', 'json-v1', 'sarif'],
    args: (format) => [
      ...['--offline', '--no-config', '--no-exit-codes', '--format', format],
      '.github/workflows',
    ],
  },
  {
    tool: 'actionlint',
    program: 'actionlint',
    formats: ['json'],
    args: () => ['-format', '{{json .}}', '.github/workflows/ci.yml'],
  },
  {
    tool: 'detect-secrets',
    program: 'detect-secrets',
    formats: ['baseline'],
    args: () => ['scan', '--all-files', '.'],
  },
  {
    tool: 'mypy',
    program: 'mypy',
    formats: ['json'],
    args: () => ['--check-untyped-defs', '--cache-dir', '/dev/null', '--output', 'json', 'app.py'],
  },
  {
    tool: 'yamllint',
    program: 'yamllint',
    formats: ['parsable'],
    args: (format) => ['--format', format, 'list.yaml'],
  },
];

/** A formatter of another package is named by its file: it is installed beside the tool. */
function formatter(program: string, format: string): string {
  if (!format.startsWith('@')) return format;
  const folder = join(findTool(program) ?? '', '../../package.json');
  return createRequire(folder).resolve(format);
}
