import type { ExcusedTools, ToolExcuse } from '@ci-actions/findings';
import { describeMissing, excuseOfMissing } from '../reports/missing-input.ts';
import type { MissingInput } from '../reports/missing-input.ts';
import { describeFinding } from './describe-finding.ts';
import type { PhaseTally } from './phase-tally.ts';

/** A reason to fail the gate that is neither a finding nor a missing input; untrusted text. */
export interface Objection {
  readonly why: string;
  /** False if it says that something could not be judged. */
  readonly judged: boolean;
}

export interface ExcusedInput {
  readonly missing: MissingInput;
  readonly by: ToolExcuse;
}

/** The verdict of one phase. */
export interface Verdict {
  readonly passed: boolean;
  /** False if it failed only because something could not be judged. */
  readonly evaluated: boolean;
  /** Most important first, untrusted; empty if it passed. */
  readonly why: readonly string[];
  /** The reasons in `why` that are not about findings. */
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

/** At most this many findings are listed as reasons; the summary or the SARIF has all of them. */
const mostReasons = 20;

function blockingReasons({ decisions, secrets, blocking }: PhaseTally): readonly string[] {
  if (decisions.blocks === 0) return [];
  const listed = blocking.slice(0, mostReasons).map(describeFinding);
  return [counted(decisions.blocks, secrets), ...listed];
}

function counted(total: number, secrets: number): string {
  const noun = total === 1 ? 'finding blocks' : 'findings block';
  if (secrets === 0) return `${total} ${noun}`;
  return `${total} ${noun} (${secrets} ${secrets === 1 ? 'secret' : 'secrets'})`;
}
