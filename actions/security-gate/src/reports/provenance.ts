import type { Run } from '@ci-actions/sarif';

/** Where a run's results come from, as far as the run says so. */
export interface Provenance {
  /** The commits of `versionControlProvenance`, lower case. */
  readonly revisions: readonly string[];
  /** What our scan-runner wrote of the workflow run. */
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

/** Whether the run says of which commit its results are. */
export function namesCommit({ revisions, sha }: Provenance): boolean {
  return revisions.length > 0 || sha !== undefined;
}

/**
 * Whether the results are of another commit than those judged. `versionControlProvenance` may name
 * the commits of submodules too: one that is ours is enough there. An abbreviated commit counts
 * from seven digits on.
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
