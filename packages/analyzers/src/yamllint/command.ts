import type { Analyzer, CallEnd } from '../tool/analyzer.ts';
import { readAs } from '../tool/read-as.ts';
import { yamllint as converter } from './report.ts';

/**
 * Prints nothing where it found nothing, and also where it found no file or its configuration
 * ignores all of them: a second call lists the files that it looks at. A file or a configuration
 * that it stumbles over ends it with the exit code of findings and a traceback.
 */
export const yamllint: Analyzer = {
  name: 'yamllint',
  kind: 'lint',
  driver: 'yamllint',
  program: {
    file: 'yamllint',
    versionArgs: ['--version'],
    versionIn: (output) => /^yamllint (\d\S*)/m.exec(output)?.[1],
    pinned: '1.38.0',
    installation: { from: 'pypi', requirement: 'yamllint' },
  },
  calls: 'once',
  ownOptions: ['-f', '--format', '--list-files', '-h', '--help', '-v', '--version'],
  // 2: warnings alone, with `--strict`.
  exitCodes: { clean: [0], findings: [1, 2] },
  fails: 'errors',
  plan: async ({ paths, args }) => ({
    args: ['--format=parsable', ...args, '--', ...paths],
    report: 'stdout',
    extension: 'txt',
    fixes: { args: ['--list-files', ...args, '--', ...paths], report: 'stdout' },
  }),
  read: (end) =>
    readAs(converter, end, {
      clean: (report) => report === '',
      doubts: [...withoutFiles(end), ...traceback(end)],
    }),
};

function withoutFiles({ fixes }: CallEnd): readonly string[] {
  return (fixes?.report ?? '').trim() === '' ? ['looked at no YAML file'] : [];
}

function traceback({ stderr }: CallEnd): readonly string[] {
  if (!/^Traceback /m.test(stderr)) return [];
  return [`broke off: ${stderr.trimEnd().split('\n').at(-1)}`];
}
