import { namesTool, secretTools } from '@ci-actions/findings';
import type { Result, ReportingDescriptor, Run } from '../model/log.ts';
import { toolName } from '../model/tool-name.ts';
import { ruleOf } from './rule-of.ts';

/** Whether the result reports a secret. Its text must never be shown, and it always blocks. */
export function isSecret(result: Result, run: Run): boolean {
  return findsSecrets(run) || hasSecretTag(ruleOf(result, run)) || hasSecretTag(result);
}

/** Whether the tool reports secrets only. */
export function findsSecrets(run: Run): boolean {
  return namesTool(secretTools, toolName(run));
}

export function hasSecretTag(tagged: ReportingDescriptor | Result | undefined): boolean {
  const tags = tagged?.properties?.['tags'];
  return (
    Array.isArray(tags) &&
    tags.some((tag) => typeof tag === 'string' && tag.trim().toLowerCase() === 'secret')
  );
}
