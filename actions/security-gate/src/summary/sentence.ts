import { boundedLines, escaped } from '@ci-actions/markdown';
import { describeFinding } from '../judge/describe-finding.ts';
import type { Tally } from '../judge/finding-tally.ts';
import type { Judgement, PhaseVerdict } from '../judge/judgement.ts';

/** The verdict and what was read, Markdown. */
export function sentenceOf({ now, tally, reports }: Judgement): string {
  const total = Object.values(tally.severities).reduce((sum, count) => sum + count, 0);
  const files = `${reports.files.length} SARIF ${reports.files.length === 1 ? 'file' : 'files'}`;
  const tools = new Set(reports.runs.map((run) => run.tool)).size;
  const seen = `${counted(total, 'finding')} from ${counted(tools, 'tool')} in ${files}`;
  if (now.passed) return `**Passed**: no finding blocks. Read: ${seen}.`;
  const kind = now.evaluated ? 'Failed' : 'Not evaluated';
  const more = restOfReasons(now, tally).length;
  const others =
    more === 0
      ? ''
      : ` ${counted(more, 'other reason')} ${more === 1 ? 'is' : 'are'} listed below.`;
  return `**${kind}**: ${escaped(cause(now, tally), 600)}.${others} Read: ${seen}.`;
}

/** The most important reason, untrusted. */
function cause({ why }: PhaseVerdict, { now: { blocking, decisions } }: Tally): string {
  const [reason = ''] = why;
  const [worst] = blocking;
  if (worst === undefined) return reason;
  return `${reason}${decisions.blocks === 1 ? '' : ', most severe'}: ${describeFinding(worst)}`;
}

/** The reasons that `sentenceOf` does not name, except findings; untrusted. */
export function restOfReasons({ others }: PhaseVerdict, { now }: Tally): readonly string[] {
  return now.decisions.blocks > 0 ? others : others.slice(1);
}

/** The same as a list, Markdown. */
export function reasonList({ now, tally }: Judgement, most: number): string {
  const lines = restOfReasons(now, tally).map((reason) => `- ${escaped(reason, 400)}`);
  return boundedLines(lines, most, 'the most important are in the result').join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
