import { code, escaped } from '@ci-actions/markdown';
import type { Judgement, PhaseVerdict } from '../judge/judgement.ts';

/** The verdict and what was read, Markdown. */
export function sentenceOf({ now, tally, reports }: Judgement): string {
  const total = Object.values(tally.severities).reduce((sum, count) => sum + count, 0);
  const files = `${reports.files.length} SARIF ${reports.files.length === 1 ? 'file' : 'files'}`;
  const tools = new Set(reports.runs.map((run) => run.tool)).size;
  const seen = `${counted(total, 'finding')} from ${counted(tools, 'tool')} in ${files}`;
  if (now.passed) return `**Passed**: no finding blocks. Read: ${seen}.`;
  const first = escaped(now.why[0] ?? '', 300);
  const kind = now.evaluated ? 'Failed' : 'Not evaluated';
  return `**${kind}**: ${first}. Read: ${seen}.`;
}

/** What the next phase would decide, as a sentence without its full stop, Markdown. */
export function nextVerdict(now: PhaseVerdict, next: PhaseVerdict): string {
  const also = now.passed === next.passed ? 'also ' : '';
  const verb = next.passed ? 'pass' : 'fail';
  return `This run would ${also}${verb} in the next phase, ${code(next.rule.name, 100)}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
