import { shorten } from '@ci-actions/markdown';
import type { LookAhead, Outcome } from './outcome.ts';

export const resultSchema = 'ci-actions/result@1';

/** One line of JSON in the outputs of a job: `needs-gate` reads from it what a green job did. */
export interface Result {
  readonly schema: typeof resultSchema;
  readonly action: string;
  readonly version: string;
  readonly name: string;
  readonly job: string | null;
  readonly matrix: unknown;
  readonly sha: string | null;
  readonly runAttempt: number | null;
  readonly evaluated: boolean;
  readonly verdict: string;
  readonly phase: string | null;
  readonly next: LookAhead | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly durationMs: number;
  readonly why: readonly string[];
  /** Number of reasons omitted to stay within `maxResultBytes`. */
  readonly whyOmitted?: number;
}

/** The step, job and commit of a result, from the runner. */
export type Origin = Pick<
  Result,
  'action' | 'version' | 'name' | 'job' | 'matrix' | 'sha' | 'runAttempt'
>;

export const maxResultBytes = 4096;
const longestReason = 300;

export type Judged = Pick<Outcome, 'evaluated' | 'verdict' | 'phase' | 'next' | 'counts' | 'why'>;

/** The result with as many reasons as fit into 4 KB of UTF-8; omits the last ones and counts them. */
export function resultOf(origin: Origin, judged: Judged, durationMs: number): Result {
  const { evaluated, verdict, phase, counts } = judged;
  const why = judged.why.map(bounded);
  const next = judged.next && { ...judged.next, why: judged.next.why.map(bounded) };
  const whole: Result = {
    schema: resultSchema,
    ...boundOrigin(origin),
    evaluated,
    verdict,
    phase,
    next,
    counts,
    durationMs,
    why,
  };
  return fit(whole);
}

/** Shortens a long name; replaces a long matrix by a note. */
function boundOrigin(origin: Origin): Origin {
  const matrix =
    byteLength(JSON.stringify(origin.matrix)) > 512 ? { omitted: 'too long' } : origin.matrix;
  return { ...origin, name: shorten(origin.name, 100), matrix };
}

function fit(whole: Result): Result {
  let kept = whole.why.length;
  let nextKept = whole.next?.why.length ?? 0;
  let candidate = whole;
  while (byteLength(JSON.stringify(candidate)) > maxResultBytes && kept + nextKept > 0) {
    if (nextKept > 0 && nextKept >= kept) nextKept -= 1;
    else kept -= 1;
    const omitted = whole.why.length - kept + (whole.next?.why.length ?? 0) - nextKept;
    const next = whole.next && { ...whole.next, why: whole.next.why.slice(0, nextKept) };
    candidate = { ...whole, next, why: whole.why.slice(0, kept), whyOmitted: omitted };
  }
  return candidate;
}

const bounded = (reason: string): string => shorten(reason, longestReason, '…');

/** Bytes of UTF-8; an unpaired surrogate counts as 3, like its replacement. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
