import type { PolicyContext } from '@ci-actions/policy';

/** What the entry of an action knows of its run. */
export interface Step {
  readonly context: {
    readonly workspace: string;
    readonly temp: string;
    readonly folder: string;
    readonly sha: string | undefined;
    readonly runId: string | undefined;
    readonly runAttempt: number | undefined;
    readonly job: string | undefined;
    readonly serverUrl: string;
    readonly repository: string | undefined;
    readonly eventName: string | undefined;
    readonly actor: string | undefined;
    readonly event: () => Readonly<Record<string, unknown>>;
  };
  readonly policyContext: PolicyContext;
  readonly today: string;
  readonly cancelled: AbortSignal;
  readonly now: () => number;
  readonly log: { readonly info: (text: string) => void };
  readonly env: (name: string) => string | undefined;
  readonly writeRaw: (text: string) => void;
  readonly childEnvironment: () => Record<string, string>;
}
