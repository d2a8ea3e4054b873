import { text } from '../convert/fields.ts';
import { recordsIn } from '../convert/json-in.ts';
import type { Analyzer, Call, CallEnd, CallRequest, NotRun } from '../tool/analyzer.ts';
import { filesOfKind } from '../tool/files-of-kind.ts';
import { optionValue } from '../tool/option-value.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { actionlint as converter } from './report.ts';

/**
 * Takes files only; without one, the workflows of the repository. Exit code 3 without any. It gives
 * the scripts in workflows to the shellcheck on PATH, if there is one, and says nothing if not.
 */
export const actionlint: Analyzer = {
  name: 'actionlint',
  kind: 'lint',
  driver: 'actionlint',
  program: {
    file: 'actionlint',
    versionArgs: ['-version'],
    versionIn: (output) => /^v?(\d+\.\d+\S*)/m.exec(output)?.[1],
    pinned: '1.7.12',
    installation: { from: 'go', module: 'github.com/rhysd/actionlint', package: '/cmd/actionlint' },
  },
  calls: 'once',
  ownOptions: [
    // Go's options have one dash or two.
    ...['format', 'oneline', 'color', 'no-color', 'init-config', 'version', 'help', 'h'].flatMap(
      (name) => [`-${name}`, `--${name}`],
    ),
  ],
  exitCodes: { clean: [0], findings: [1] },
  fails: 'all',
  plan,
  read,
};

async function plan({ paths, args }: CallRequest, around: Surroundings): Promise<Call | NotRun> {
  const files = paths.every((path) => path === '.')
    ? []
    : await filesOfKind(paths, isWorkflow, around);
  if (files.length === 0 && !paths.includes('.')) {
    return { notRun: `found no workflow below ${paths.join(', ')}` };
  }
  const shellcheck = await around.find('shellcheck');
  // The user's options come later and win.
  const others = [`-shellcheck=${shellcheck ?? ''}`, '-pyflakes='];
  return {
    args: ['-format', '{{json .}}', '-no-color', ...others, ...args, '--', ...files],
    report: 'stdout',
    extension: 'json',
  };
}

const isWorkflow = (path: string) => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

async function read(end: CallEnd, around: Surroundings) {
  const own = optionValue(end.request.args, '-shellcheck', '--shellcheck');
  const without =
    own === '' || (own === undefined && (await around.find('shellcheck')) === undefined);
  return readAs(converter, end, {
    clean: (report) => /^\s*\[\s*\]\s*$/.test(report),
    doubts: unparsed(end),
    warnings: without ? ['ran without shellcheck: the scripts in workflows are not checked'] : [],
  });
}

/** Other errors of kind "syntax-check" are of a file that it could parse. */
function unparsed({ report }: CallEnd): readonly string[] {
  return recordsIn(report).flatMap((error) => {
    const message = text(error, 'message') ?? '';
    const is =
      text(error, 'kind') === 'syntax-check' && message.startsWith('could not parse as YAML');
    return is ? [`could not parse ${text(error, 'filepath') ?? 'a file'}: ${message}`] : [];
  });
}
