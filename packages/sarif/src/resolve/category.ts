import type { Run } from '../model/log.ts';
import { targetOf } from './target-of.ts';

/** `automationDetails.id` is `category/run`: all up to the last slash; without one there is none. */
export function categoryOf(id: string | undefined): string {
  const slash = id?.lastIndexOf('/') ?? -1;
  return slash < 0 ? '' : (id ?? '').slice(0, slash);
}

/** What our scan-runner wrote of where a run comes from. */
export interface Origin {
  readonly target?: unknown;
  readonly sha?: unknown;
  readonly 'run-attempt'?: unknown;
}

export function originOf(run: Run): Origin {
  const ours = run.properties?.['ci-actions'];
  return typeof ours === 'object' && ours !== null ? (ours as Origin) : {};
}

/**
 * Runs with the same key become one: tool, category and target are the same, whatever the
 * version. Runs of another commit or attempt stay apart: a reader must see that they are stale.
 */
export function keyOfRun(run: Run): string {
  const { sha, 'run-attempt': attempt } = originOf(run);
  const tool = run.tool.driver.name.trim().toLowerCase();
  const category = categoryOf(run.automationDetails?.id);
  const revisions = (run.versionControlProvenance ?? []).map((details) => details['revisionId']);
  const given = [tool, category, targetOf(run) ?? '', sha ?? '', attempt ?? '', ...revisions];
  return JSON.stringify(given);
}
