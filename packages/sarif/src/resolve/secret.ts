import { findsSecretsToo, isSecretTool, secretKindOf } from '@ci-actions/findings';
import type { SecretKind } from '@ci-actions/findings';
import type { Result, ReportingDescriptor, Run } from '../model/log.ts';
import { toolName } from '../model/tool-name.ts';
import { ruleOf } from './rule-of.ts';

/** Whether the result reports a secret. Its text must never be shown, and it always blocks. */
export function isSecret(result: Result, run: Run): boolean {
  return secretKinds(run)(result, ruleOf(result, run)) === 'secret';
}

/** Whether the tool reports secrets only. */
export function findsSecrets(run: Run): boolean {
  return isSecretTool(toolName(run));
}

/** Whether lines of code beside other results of the run may hold a secret that it reports. */
export function mayShowSecrets(run: Run): boolean {
  const { driver, extensions = [] } = run.tool;
  const tool = toolName(run);
  const rules = [driver, ...extensions].flatMap((component) => component.rules ?? []);
  return (
    findsSecretsToo(tool) || rules.some((rule) => asked(tool, rule.id, rule, []) !== undefined)
  );
}

export type KindOf = (
  result: Result,
  rule: ReportingDescriptor | undefined,
) => SecretKind | undefined;

/** What kind of secret the results of a run are; what a rule says of all of them is asked once. */
export function secretKinds(run: Run): KindOf {
  const known = kinds.get(run);
  if (known !== undefined) return known;
  const tool = toolName(run);
  const ofRules = new Map<ReportingDescriptor | string, SecretKind | undefined>();
  const kindOf: KindOf = (result, rule) => {
    const id = result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
    const own = tagsOf(result);
    if (own.length > 0) return asked(tool, id, rule, own);
    const key = rule ?? id;
    if (!ofRules.has(key)) ofRules.set(key, asked(tool, rule?.id ?? id, rule, []));
    return ofRules.get(key);
  };
  kinds.set(run, kindOf);
  return kindOf;
}

const kinds = new WeakMap<Run, KindOf>();

function asked(
  tool: string,
  id: string,
  rule: ReportingDescriptor | undefined,
  own: readonly string[],
): SecretKind | undefined {
  const name = rule?.name ?? rule?.shortDescription?.text;
  return secretKindOf({ tool, rule: id, name, tags: [...own, ...tagsOf(rule)] });
}

function tagsOf(tagged: ReportingDescriptor | Result | undefined): readonly string[] {
  const tags = tagged?.properties?.['tags'];
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}
