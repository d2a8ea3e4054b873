import type { Run } from '../model/log.ts';
import { targetOf } from './target-of.ts';

/** The category of an `automationDetails.id`: the part before the last slash. Empty without one. */
export function categoryOf(id: string | undefined): string {
  const slash = id?.lastIndexOf('/') ?? -1;
  return slash < 0 ? '' : (id ?? '').slice(0, slash);
}

/** The origin of a run, as our scan-runner writes it. */
export interface Origin {
  readonly target?: unknown;
  readonly sha?: unknown;
  readonly 'run-attempt'?: unknown;
  /** The folder in which the tool ran. */
  readonly 'working-directory'?: unknown;
}

export function originOf(run: Run): Origin {
  const ours = run.properties?.['ci-actions'];
  return typeof ours === 'object' && ours !== null ? (ours as Origin) : {};
}

/**
 * Runs with the same key are merged: same tool, category and target, in any version. Runs of
 * another commit or attempt stay apart, so that a reader sees that they are stale.
 */
export function keyOfRun(run: Run): string {
  const { sha, 'run-attempt': attempt } = originOf(run);
  const tool = run.tool.driver.name.trim().toLowerCase();
  const category = categoryOf(run.automationDetails?.id);
  const revisions = (run.versionControlProvenance ?? []).map((details) => details['revisionId']);
  const given = [tool, category, targetOf(run) ?? '', sha ?? '', attempt ?? '', ...revisions];
  return JSON.stringify(given);
}
