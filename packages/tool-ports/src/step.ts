import type { Runner } from '@ci-actions/action';
import type { Spec } from '@ci-actions/inputs';
import type { PolicyContext } from '@ci-actions/policy';

/** What the entry of an action gives its `run`. */
export type Step = Omit<Runner<Spec>, 'policyContext'> & { readonly policyContext: PolicyContext };
