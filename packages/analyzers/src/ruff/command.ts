import { text } from '../convert/fields.ts';
import { recordsIn } from '../convert/json-in.ts';
import type { Analyzer, CallEnd } from '../tool/analyzer.ts';
import { readAs } from '../tool/read-as.ts';
import { messageOf, ruff as converter } from './report.ts';
import { program } from './program.ts';

/**
 * A configuration with `fix` or `fix-only` changes the files and reports what is left. Where it
 * looks at nothing but its own configuration file, or at nothing, it ends with exit code 0 and
 * `[]`: a second call lists the files. A missing path is a warning where E902 is ignored.
 */
export const ruff: Analyzer = {
  name: 'ruff',
  kind: 'lint',
  driver: 'ruff',
  program,
  calls: 'once',
  ownOptions: [
    ...['--output-format', '-o', '--output-file', '-e', '--exit-zero', '--exit-non-zero-on-fix'],
    ...['--fix', '--no-fix', '--fix-only', '--no-fix-only', '--diff', '--watch', '-w'],
    ...['--add-noqa', '--statistics', '--show-files', '--show-settings'],
    ...['-q', '--quiet', '-s', '--silent', '-h', '--help', '-V', '--version'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  fails: 'all',
  plan: async ({ paths, args, folder }) => {
    const report = `${folder}/ruff.json`;
    const own = ['--output-format=json', `--output-file=${report}`, '--no-fix', '--no-fix-only'];
    return {
      args: ['check', ...own, ...args, '--', ...paths],
      env: { NO_COLOR: '1' },
      report: { path: report },
      extension: 'json',
      fixes: { args: ['check', '--show-files', ...args, '--', ...paths], report: 'stdout' },
    };
  },
  read: (end) => {
    const diagnostics = recordsIn(end.report);
    return readAs(converter, end, {
      clean: (report) => /^\[\s*\]\s*$/.test(report),
      doubts: [...withoutFiles(end), ...unread(end), ...unparsed(diagnostics)],
      native: `${JSON.stringify(diagnostics.map(withoutPassword), null, 1)}\n`,
    });
  },
};

function withoutFiles({ fixes }: CallEnd): readonly string[] {
  const files = (fixes?.report ?? '').split('\n').filter((path) => /\S/.test(path));
  return files.some((path) => !path.endsWith('.toml')) ? [] : ['looked at no Python file'];
}

function unread({ stderr }: CallEnd): readonly string[] {
  const failed = stderr.matchAll(/^warning: Failed to lint (.+)$/gm);
  return [...failed].map(([, what]) => `did not look at ${what}`);
}

/** Only the rules that need no syntax tree saw such a file. Syntax of a newer Python is parsed. */
function unparsed(diagnostics: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const files = diagnostics
    .filter((one) => [undefined, 'invalid-syntax'].includes(text(one, 'code')))
    .filter((one) => !/\(syntax was added in Python [\d.]+\)/.test(text(one, 'message') ?? ''))
    .map((one) => text(one, 'filename') ?? 'a file');
  return [...new Set(files)].map((file) => `could not parse ${file}`);
}

const withoutPassword = (one: Readonly<Record<string, unknown>>) => ({
  ...one,
  message: messageOf(one, text(one, 'code') ?? ''),
});
