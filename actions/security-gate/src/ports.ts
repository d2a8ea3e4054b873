import type { PolicyContext } from '@ci-actions/policy';
import type { Checkout } from '@ci-actions/sarif';
import type { RunFacts } from '@ci-actions/workflow-run';
import type { CommitFiles } from '@ci-actions/workflows';
import type { FileAt } from './judge/policy-part.ts';
import type { JobExecution } from './reports/older-attempts.ts';
import type { ReportPorts } from './reports/read-reports.ts';
import type { VexPorts } from './vex/read-vex-files.ts';

/** Everything outside the gate that it reads or writes. */
export interface Ports {
  readonly reports: ReportPorts & Pick<VexPorts, 'readText'>;
  /** The files that reports refer to. */
  readonly checkout: Checkout;
  readonly policyContext: PolicyContext;
  readonly facts: RunFacts;
  /** UTC day. */
  readonly today: string;
  /** The workflow files of the run's commit. */
  readonly files: CommitFiles;
  /** True with neither checkout nor token: the gate could not look for a policy file. */
  readonly policyUnseen: boolean;
  readonly fileAt: FileAt;
  /** Undefined without a token. */
  readonly executions: (() => Promise<readonly JobExecution[]>) | undefined;
  readonly comment: (comment: PullComment) => Promise<CommentOutcome>;
}

export interface PullComment {
  readonly pull: number;
  /** Identifies the comment in later runs; `body` begins with it. */
  readonly marker: string;
  readonly body: string;
}

export type CommentOutcome =
  | { readonly written: 'created' | 'updated' | 'unchanged' }
  /** Why there is no comment, in one sentence. */
  | { readonly refused: string };
