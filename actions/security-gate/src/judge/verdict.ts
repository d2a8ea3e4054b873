import type { ExcusedTools, Finding, ToolExcuse } from '@ci-actions/findings';
import { describeMissing, excuseOfMissing } from '../reports/missing-input.ts';
import type { MissingInput } from '../reports/missing-input.ts';
import { describeFinding } from './describe-finding.ts';
import type { PhaseTally } from './finding-tally.ts';

/** Anything beside findings and missing inputs that fails the gate, as a sentence; untrusted text. */
export interface Objection {
  readonly why: string;
  /** False where it says that something could not be judged. */
  readonly judged: boolean;
}

export interface ExcusedInput {
  readonly missing: MissingInput;
  readonly by: ToolExcuse;
}

/** What one phase says of everything that was gathered. */
export interface Verdict {
  readonly passed: boolean;
  /** False where nothing but what could not be judged made it red. */
  readonly evaluated: boolean;
  /** Most important first, untrusted; empty where it passed. */
  readonly why: readonly string[];
  /** The part of `why` that speaks of no finding. */
  readonly others: readonly string[];
  readonly failing: readonly MissingInput[];
  readonly excused: readonly ExcusedInput[];
}

export function verdictOf(
  findings: PhaseTally,
  missing: readonly MissingInput[],
  excused: ExcusedTools,
  objections: readonly Objection[],
): Verdict {
  const failing = missing.filter((input) => excuseOfMissing(input, excused) === undefined);
  const judged = objections.filter((objection) => objection.judged);
  const unjudged = objections.filter((objection) => !objection.judged);
  const others = [
    ...judged.map((objection) => objection.why),
    ...failing.map(describeMissing),
    ...unjudged.map((objection) => objection.why),
  ];
  const why = [...blockingReasons(findings), ...others];
  const found = findings.decisions.blocks > 0 || judged.length > 0;
  const passed = why.length === 0;
  return {
    passed,
    evaluated: found || passed,
    why,
    others,
    failing,
    excused: excusedInputs(missing, excused),
  };
}

function excusedInputs(
  missing: readonly MissingInput[],
  excused: ExcusedTools,
): readonly ExcusedInput[] {
  return missing.flatMap((input) => {
    const by = excuseOfMissing(input, excused);
    return by === undefined ? [] : [{ missing: input, by }];
  });
}

/** So many findings are told one by one; all of them are in the summary or the SARIF. */
const mostTold = 20;

function blockingReasons({ decisions, blocking }: PhaseTally): readonly string[] {
  if (decisions.blocks === 0) return [];
  const told = blocking.slice(0, mostTold).map(describeFinding);
  return [counted(decisions.blocks, blocking), ...told];
}

function counted(total: number, blocking: readonly Finding[]): string {
  const noun = total === 1 ? 'finding blocks' : 'findings block';
  const secrets = blocking.filter((finding) => finding.secret).length;
  if (secrets === 0) return `${total} ${noun}`;
  if (total === 1) return `${total} ${noun}, a secret`;
  const which = secrets === 1 ? 'one of them a secret' : `${secrets} of them secrets`;
  return `${total} ${noun}, ${secrets === total ? 'all of them secrets' : which}`;
}
