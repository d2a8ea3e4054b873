import {
  changesSinceBase,
  policyChangeAnnotations,
  policyChangesSection,
} from '@ci-actions/policy';
import type { PolicyContext } from '@ci-actions/policy';
import { NotEvaluated } from '@ci-actions/result';
import type { Annotation } from '@ci-actions/result';
import { baseCommit } from '@ci-actions/workflow-run';
import type { RunFacts } from '@ci-actions/workflow-run';
import type { Objection } from './verdict.ts';

/** What a pull request or merge group loosens in the policy. */
export interface PolicyPart {
  readonly objections: readonly Objection[];
  /** Markdown, for below the verdict. */
  readonly section: string;
  readonly annotations: readonly Annotation[];
}

/** The text of a file at a commit; undefined if the file does not exist. Throws `NotEvaluated`. */
export type FileAt = (path: string, commit: string) => Promise<string | undefined>;

export async function policyPart(
  policyContext: PolicyContext,
  { eventName, event }: RunFacts,
  fileAt: FileAt,
  today: string,
): Promise<PolicyPart> {
  try {
    const base = baseCommit(eventName, event);
    if (base === undefined) return nothing;
    const readBase = (path: string) => fileAt(path, base);
    const changed = await changesSinceBase({ policyContext, today, readBase });
    const { path } = changed;
    const why = `this change loosens ${path}, and the base sets policy-changes: deny`;
    return {
      objections: changed.denied ? [{ why, judged: true }] : [],
      section: policyChangesSection(changed, path),
      annotations: policyChangeAnnotations(changed, path),
    };
  } catch (error) {
    if (!(error instanceof NotEvaluated)) throw error;
    const why = `could not check whether this change loosens the policy: ${error.message}`;
    return { ...nothing, objections: [{ why, judged: false }] };
  }
}

const nothing: PolicyPart = { objections: [], section: '', annotations: [] };
