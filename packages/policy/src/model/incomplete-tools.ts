import { namesTool } from '@ci-actions/findings';
import type { Day } from './days.ts';
import type { IncompleteTool, Policy } from './policy.ts';

/** For messages about a run that only looks like a failed one. */
export const wayToBelieve =
  'if a good run of this tool always looks so, name it in the policy under security.incomplete';

/** The tools of `security.incomplete` on one day. */
export interface BelievedTools {
  /** The valid entry for a tool that expires last. */
  readonly entryOf: (tool: string) => IncompleteTool | undefined;
  /** Expired entries. Their tools are not believed. */
  readonly expired: readonly IncompleteTool[];
}

/** The tools whose reports are believed although they look like failed runs. */
export function believedTools({ security }: Pick<Policy, 'security'>, today: Day): BelievedTools {
  const { incomplete } = security;
  const valid = incomplete
    .filter(({ expires }) => expires >= today)
    .toSorted((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
  return {
    entryOf: (tool) => valid.find((entry) => namesTool([entry.tool], tool)),
    expired: incomplete.filter(({ expires }) => expires < today),
  };
}
