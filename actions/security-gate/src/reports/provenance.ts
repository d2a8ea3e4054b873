import type { Run } from '@ci-actions/sarif';

/** Where a run's results come from; undefined or empty if the run does not say. */
export interface Provenance {
  /** The commits of `versionControlProvenance`, lower case. */
  readonly revisions: readonly string[];
  /** The commit and the workflow run, as our scan-runner writes them. */
  readonly sha: string | undefined;
  readonly runId: string | undefined;
  readonly attempt: number | undefined;
  readonly job: string | undefined;
  readonly matrix: unknown;
}

export function provenanceOf(run: Run): Provenance {
  const ours = asRecord(run.properties?.['ci-actions']);
  const controlled = Array.isArray(run.versionControlProvenance)
    ? run.versionControlProvenance.map((entry) => asText(asRecord(entry)['revisionId']))
    : [];
  const attempt = Number(ours['run-attempt']);
  return {
    revisions: controlled.filter((text) => text !== undefined).map((text) => text.toLowerCase()),
    sha: asText(ours['sha'])?.toLowerCase(),
    runId: asText(ours['run-id']),
    attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : undefined,
    job: asText(ours['job']),
    matrix: ours['matrix'],
  };
}

/** Whether the run names the commit of its results. */
export function namesCommit({ revisions, sha }: Provenance): boolean {
  return revisions.length > 0 || sha !== undefined;
}

/**
 * Whether the results are of a commit other than the judged ones. `versionControlProvenance` may also
 * name commits of submodules, so one match is enough. An abbreviated commit needs seven digits.
 */
export function isOfAnotherCommit(provenance: Provenance, judged: readonly string[]): boolean {
  const { revisions, sha } = provenance;
  const isOurs = (commit: string) =>
    judged.some((ours) => ours === commit || (commit.length >= 7 && ours.startsWith(commit)));
  if (judged.length === 0) return false;
  if (sha !== undefined && !isOurs(sha)) return true;
  return revisions.length > 0 && !revisions.some(isOurs);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
