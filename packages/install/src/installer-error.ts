import { oneLine, withoutCredentials } from '@ci-actions/markdown';
import type { Finished } from '@ci-actions/command';

/** Why a command failed, in one part of a sentence; undefined if it did not. */
export function commandError({ ended, stdout, stderr }: Finished): string | undefined {
  switch (ended.kind) {
    case 'exit':
      return ended.code === 0
        ? undefined
        : shown(errorLine(`${stdout}\n${stderr}`) ?? `exit code ${ended.code}`);
    case 'signal':
      return `ended by ${ended.signal}`;
    case 'timeout':
      return `timed out after ${Math.round(ended.afterMs / 1000)} seconds`;
    case 'cancelled':
      return 'cancelled';
    case 'not-started':
      return `it does not start: ${shown(ended.reason)}`;
  }
}

/**
 * The line that says what went wrong. pip, cargo and go say it last. npm says it first, after its
 * codes, and ends with where its log is.
 */
function errorLine(output: string): string | undefined {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const npm = lines.find((line) => /^npm error (?!(code|errno|syscall)\b)\S/i.test(line));
  return npm ?? lines.findLast((line) => /^(error|fatal|go)\b.*:/i.test(line)) ?? lines.at(-1);
}

/** Without the word for "error" that the line starts with. */
const shown = (line: string): string =>
  oneLine(
    withoutCredentials(line.replace(/^(npm error( [a-z]+ | )|error(\[\w+\])?: |go: )/i, '')),
    300,
  );
