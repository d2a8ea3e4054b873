import type { ExpectedTool } from '@ci-actions/findings';
import type { Day } from './days.ts';
import type { Threshold } from './threshold.ts';

export type Empty = 'allow' | 'deny';
/** Percent, or `none` for no minimum. */
export type Coverage = number | 'none';

export interface SuiteRules {
  readonly empty: Empty;
  readonly coverage: Coverage;
}

export interface SecurityRules {
  /** By tool in lower case; always has `default`. Read it by `failOnOf`. */
  readonly failOn: Readonly<Record<string, Threshold>>;
  readonly newOnly: boolean;
  /** Compare by `namesTool`. */
  readonly advisory: readonly string[];
}

/** A phase, including inherited values. */
export interface Phase {
  readonly name: string;
  readonly until?: Day;
  readonly tests: SuiteRules & {
    /** Only the values that differ for a suite. Read it by `suiteRules`. */
    readonly suites: Readonly<Record<string, Partial<SuiteRules>>>;
  };
  readonly lint: { readonly advisory: readonly string[] };
  readonly security: SecurityRules;
}

/** An exception with an owner and an expiry date. */
export interface Decision {
  readonly reason: string;
  readonly owner: string;
  readonly expires: Day;
  /** Line of the policy file. */
  readonly line: number;
}

export interface Suppression extends Decision {
  readonly tool?: string;
  readonly rule?: string;
  readonly path?: string;
  readonly package?: string;
  readonly fingerprint?: string;
}

export interface Allowance extends Decision {
  readonly workflow: string;
  readonly job: string;
}

/** A tool whose good end always looks like a failed run. Read it by `believedTools`. */
export interface IncompleteTool extends Decision {
  readonly tool: string;
}

/** The protection of branches, by the keys of the file. */
export interface Protection {
  readonly branch: readonly string[];
  readonly approvals?: number;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export interface Policy {
  /** The name that the file gives; the phase in force may be a later one. */
  readonly phase: string;
  /** Never empty. */
  readonly phases: readonly Phase[];
  readonly security: {
    readonly expect: readonly ExpectedTool[];
    readonly withoutSecrets: readonly string[];
    readonly incomplete: readonly IncompleteTool[];
  };
  readonly suppressions: readonly Suppression[];
  readonly jobs: {
    readonly allowedSkips: readonly Allowance[];
    readonly allowedFailures: readonly Allowance[];
  };
  readonly policyChanges: 'report' | 'deny';
  readonly unusedSuppressions: 'report' | 'deny';
  readonly protection?: Protection;
  /** The line of each key by its path, such as `phases[0].tests.empty`; empty for the built-in policy. */
  readonly lines: Readonly<Record<string, number>>;
}

/** The phase in force without a policy file; also the defaults of the first phase. */
export const builtInPhase: Phase = {
  name: 'default',
  tests: { empty: 'deny', coverage: 'none', suites: {} },
  lint: { advisory: [] },
  security: { failOn: { default: 'high' }, newOnly: false, advisory: [] },
};

export const builtInPolicy: Policy = {
  phase: builtInPhase.name,
  phases: [builtInPhase],
  security: { expect: [], withoutSecrets: [], incomplete: [] },
  suppressions: [],
  jobs: { allowedSkips: [], allowedFailures: [] },
  policyChanges: 'report',
  unusedSuppressions: 'report',
  lines: {},
};
