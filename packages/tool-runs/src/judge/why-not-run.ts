import type { Analyzer } from '@ci-actions/analyzers';
import type { Ended } from '@ci-actions/command';
import { durationText, oneLine } from '@ci-actions/markdown';

/** What is known of a call after its end. All texts are untrusted. */
export interface CallFacts {
  readonly ended: Ended;
  /** Why its report was not read; a sentence without a subject. */
  readonly refused: string | undefined;
  /** Why it did not look at all it was given: the adapter's reasons, and those of the report. */
  readonly doubts: readonly string[];
  /** Number of results that are failures, and that no comment in the source suppresses. */
  readonly findings: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Why the tool did not look at all it was given; empty if it did. Exit code and report must agree.
 * This is the one place that decides it.
 */
export function whyNotRun(
  { exitCodes }: Pick<Analyzer, 'exitCodes'>,
  { ended, refused, doubts, findings, stdout, stderr }: CallFacts,
): readonly string[] {
  const end = badEnd(ended, exitCodes, lastWords(stderr) ?? lastWords(stdout));
  if (end !== undefined) return [end, ...doubts];
  if (refused !== undefined) {
    const words = lastWords(stderr);
    return [words === undefined ? refused : `${refused} (${words})`];
  }
  const code = ended.kind === 'exit' ? ended.code : 0;
  const onlyFindings = exitCodes.findings.includes(code) && !exitCodes.clean.includes(code);
  if (doubts.length === 0 && onlyFindings && findings === 0) {
    return [`ended with exit code ${code}, which means findings, but its report has none`];
  }
  return doubts;
}

function badEnd(
  ended: Ended,
  { clean, findings }: Analyzer['exitCodes'],
  words: string | undefined,
): string | undefined {
  const said = words === undefined ? '' : `: ${words}`;
  switch (ended.kind) {
    case 'exit':
      return clean.includes(ended.code) || findings.includes(ended.code)
        ? undefined
        : `ended with exit code ${ended.code}${said}`;
    case 'signal':
      return `was ended by ${ended.signal}${said}`;
    case 'timeout':
      return `timed out after ${durationText(ended.afterMs)}`;
    case 'cancelled':
      return 'was cancelled';
    case 'not-started':
      return `could not be started: ${ended.reason}`;
  }
}

/** The last line that is not blank: most tools end with what was wrong. */
function lastWords(output: string): string | undefined {
  const line = output.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return line === '' ? undefined : oneLine(line, 300);
}
