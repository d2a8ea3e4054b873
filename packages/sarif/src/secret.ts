import type { Result, Rule, Run } from './log.ts';
import { ruleOf } from './rule-of.ts';
import { sameTool, toolName } from './tool-name.ts';

/** Whether the result reports a secret: its text must then never be shown, and it always blocks. */
export function isSecret(result: Result, run: Run): boolean {
  return findsSecrets(run) || hasSecretTag(ruleOf(result, run)) || hasSecretTag(result);
}

/** Tools that report nothing but secrets. */
export function findsSecrets(run: Run): boolean {
  return ['gitleaks', 'trufflehog'].some((tool) => sameTool(tool, toolName(run)));
}

function hasSecretTag(tagged: Rule | Result | undefined): boolean {
  const tags = tagged?.properties?.['tags'];
  return (
    Array.isArray(tags) &&
    tags.some((tag) => typeof tag === 'string' && tag.trim().toLowerCase() === 'secret')
  );
}
