import { code, document, escaped } from '@ci-actions/markdown';
import type { FileLink } from '@ci-actions/markdown';
import type { JudgedTool } from '../judge/judge-tool.ts';
import type { Judgement } from '../judge/judge-tools.ts';
import type { ToolResults } from '../judge/tool-results.ts';
import { bullets, findingsOfTools } from './findings-of-tools.ts';
import { fixesOf } from './fixes.ts';
import { excuses, toolsTable } from './tools-table.ts';

export interface SummaryFacts {
  readonly kind: 'lint' | 'scan';
  readonly results: readonly ToolResults[];
  readonly judgement: Judgement;
  /** What is odd about the inputs: options that hide findings. */
  readonly notices: readonly string[];
  /** For display. */
  readonly reportFolder: string;
  readonly link: FileLink;
}

/** The verdict in one sentence, a row for each tool, then what did not run, then the findings. */
export function summaryOf(facts: SummaryFacts): string {
  const { kind, results, judgement, link, reportFolder } = facts;
  return document(
    `**${sentenceOf(facts)}**`,
    toolsTable(kind, results, judgement.tools),
    bullets(reasonsNotRun(results, judgement.tools)),
    bullets(facts.notices),
    findingsOfTools(kind, results, judgement.tools, link),
    fixesOf(results),
    warnings(results),
    ahead(judgement),
    `Reports and SARIF: ${code(reportFolder)}.`,
  );
}

function sentenceOf({ results, judgement }: SummaryFacts): string {
  const { verdict, evaluated, why } = judgement;
  const first = escaped(why[0] ?? '', 400);
  const more = why.length > 1 ? ` And ${why.length - 1} more.` : '';
  if (!evaluated) return `Not evaluated: ${first}.${more}`;
  if (verdict === 'failed') return `Failed: ${first}.${more}`;
  const tools = results.length === 1 ? '1 tool ran' : `${results.length} tools ran`;
  const found = results.flatMap(({ calls }) => calls).reduce((n, { open }) => n + open.length, 0);
  const findings = found === 1 ? '1 finding' : `${found} findings`;
  if (verdict === 'reported') return `Reported: ${tools}, ${findings}. security-gate judges them.`;
  if (verdict === 'advisory') return `Advisory, not failed: ${first}.${more}`;
  return found === 0
    ? `Passed: ${tools}, nothing found.`
    : `Passed: ${tools}, ${findings}, none fails.`;
}

function reasonsNotRun(
  results: readonly ToolResults[],
  judged: readonly JudgedTool[],
): readonly string[] {
  return results.flatMap(({ run, calls }, at) => {
    const excuse = judged[at]?.excuse;
    const because =
      excuse === undefined ? '' : ` (${excuses[excuse]}: this does not fail the step)`;
    return calls.flatMap(({ run: { notRun, call } }) => {
      const of = call.target === undefined || calls.length === 1 ? '' : ` (${call.target})`;
      return notRun.map((why) => `${run.plan.analyzer.name}${of}: ${why}${because}`);
    });
  });
}

function warnings(results: readonly ToolResults[]): string | undefined {
  const texts = results.flatMap(({ run, calls }) =>
    calls.flatMap(({ run: { warnings: own } }) =>
      own.map((text) => `${run.plan.analyzer.name}: ${text}`),
    ),
  );
  const list = bullets([...new Set(texts)]);
  return list && `Warnings of tools, which are no failures:\n\n${list}`;
}

const nextVerdicts: Readonly<Record<string, string>> = {
  passed: 'pass',
  failed: 'fail',
  advisory: 'be advisory',
  reported: 'be reported',
};

function ahead({ next, verdict }: Judgement): string | undefined {
  if (next === null) return undefined;
  const word = nextVerdicts[next.verdict] ?? next.verdict;
  if (next.verdict === verdict) return `This run would also ${word} in phase ${code(next.phase)}.`;
  const why = next.why[0] === undefined ? '' : `: ${escaped(next.why[0], 300)}`;
  return `⏭️ This run would **${word}** in phase ${code(next.phase)}${why}.`;
}
