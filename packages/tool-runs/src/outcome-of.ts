import { emptyCounts } from '@ci-actions/findings';
import type { Outcome } from '@ci-actions/result';
import type { CallResults, ToolResults } from './judge/tool-results.ts';
import { annotationsOf } from './summary/annotations.ts';
import { summaryOf } from './summary/summary-of.ts';
import type { SummaryFacts } from './summary/summary-of.ts';

export interface OutcomeFacts extends SummaryFacts {
  readonly phase: string;
  readonly annotations: number;
  /** Absolute path of the report folder. */
  readonly resultFolder: string;
  readonly shown: (path: string) => string;
}

/** The outcome of a runner. Every output is set, also where a tool did not run. */
export function outcomeOf(facts: OutcomeFacts): Outcome {
  const { judgement, results, shown } = facts;
  const calls = results.flatMap((one) => one.calls);
  return {
    verdict: judgement.verdict,
    green: judgement.verdict !== 'failed',
    evaluated: judgement.evaluated,
    why: judgement.why,
    phase: facts.phase,
    next: judgement.next,
    counts: countsOf(facts),
    outputs: {
      'report-folder': facts.reportFolder,
      sarif: calls.map(({ run }) => shown(run.reports.sarif)).join('\n'),
      tools: JSON.stringify(Object.fromEntries(results.map(toolOutput))),
    },
    summary: summaryOf(facts),
    resultFolders: [facts.resultFolder],
    annotations: [
      ...facts.notices.map((message) => ({ level: 'warning' as const, message })),
      ...annotationsOf(results, judgement, facts.annotations),
    ],
  };
}

function countsOf({ results, judgement }: OutcomeFacts): Record<string, number> {
  const calls = results.flatMap((one) => one.calls);
  const severities = emptyCounts();
  for (const { finding } of calls.flatMap(({ open }) => open)) severities[finding.severity] += 1;
  return {
    tools: results.length,
    'not-run': results.filter(({ calls: own }) => own.some(isNotRun)).length,
    findings: calls.reduce((sum, { open }) => sum + open.length, 0),
    failing: judgement.tools.reduce((sum, { failing }) => sum + failing.length, 0),
    suppressed: calls.reduce((sum, { suppressed }) => sum + suppressed, 0),
    ...severities,
  };
}

const isNotRun = ({ run }: CallResults) => run.notRun.length > 0;

/** The first exit code that is not 0; null where the tool was not called. */
function toolOutput({ run, calls }: ToolResults): readonly [string, object] {
  const codes = calls.flatMap(({ run: { ended } }) => (ended?.kind === 'exit' ? [ended.code] : []));
  return [
    run.plan.analyzer.name,
    {
      version: run.version ?? null,
      ran: !calls.some(isNotRun),
      findings: calls.reduce((sum, { open }) => sum + open.length, 0),
      exitCode: codes.find((code) => code !== 0) ?? codes[0] ?? null,
    },
  ];
}
