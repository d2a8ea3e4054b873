import { escaped } from '@ci-actions/markdown';
import type { Judgement } from '../judge/judgement.ts';

/** The verdict in one sentence, Markdown. */
export function sentenceOf({ now, tally, reports }: Judgement): string {
  const phase = `phase ${escaped(now.rule.name, 100)}`;
  const total = Object.values(tally.severities).reduce((sum, count) => sum + count, 0);
  const files = `${reports.files.length} SARIF ${reports.files.length === 1 ? 'file' : 'files'}`;
  const tools = new Set(reports.runs.map((run) => run.tool)).size;
  const seen = `${counted(total, 'finding')} of ${counted(tools, 'tool')} in ${files}`;
  if (now.passed) return `**Passed**: of ${seen}, none blocks in ${phase}.`;
  const first = escaped(now.why[0] ?? '', 300);
  const kind = now.evaluated ? 'Failed' : 'Not evaluated';
  return `**${kind}**: ${first}, in ${phase}. Read: ${seen}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
