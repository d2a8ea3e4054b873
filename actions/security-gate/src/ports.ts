import type { PolicyContext } from '@ci-actions/policy';
import type { Checkout } from '@ci-actions/sarif';
import type { RunFacts } from '@ci-actions/workflow-run';
import type { CommitFiles } from '@ci-actions/workflows';
import type { FileAt } from './judge/policy-part.ts';
import type { JobExecution } from './reports/older-attempts.ts';
import type { ReportPorts } from './reports/read-reports.ts';
import type { VexPorts } from './vex/read-vex-files.ts';

/** All that the gate takes from the world. */
export interface Ports {
  readonly reports: ReportPorts & Pick<VexPorts, 'readText'>;
  /** The files that reports speak of. */
  readonly checkout: Checkout;
  readonly policyContext: PolicyContext;
  readonly facts: RunFacts;
  /** UTC day. */
  readonly today: string;
  /** The workflow files of the run's commit. */
  readonly files: CommitFiles;
  /** Whether there was neither a checkout nor a token to look for a policy file with. */
  readonly policyUnseen: boolean;
  readonly fileAt: FileAt;
  /** Undefined where there is no token. */
  readonly executions: (() => Promise<readonly JobExecution[]>) | undefined;
  readonly comment: (comment: PullComment) => Promise<CommentOutcome>;
}

export interface PullComment {
  readonly pull: number;
  /** By which the comment is found again; `body` begins with it. */
  readonly marker: string;
  readonly body: string;
}

export type CommentOutcome =
  | { readonly written: 'created' | 'updated' | 'unchanged' }
  /** One sentence: why there is no comment. */
  | { readonly refused: string };
