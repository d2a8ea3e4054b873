import { dropPersonal, hideSnippet, withoutSecrets } from './hide-secrets.ts';
import { levelOf } from '../resolve/level-of.ts';
import type { KeptResult } from '../merge/kept-result.ts';
import { linkKeysOf } from '../merge/link-keys.ts';
import type { Result, Rule, Run } from '../model/log.ts';
import { locationOf } from '../resolve/location-of.ts';
import { conform } from '../schema/normalize.ts';
import { placeWithoutFile, repairLocations, repairRegion, uriRepair } from './repair-locations.ts';
import type { Checkout } from './repository-path.ts';
import type { ResultHead } from '../merge/result-head.ts';
import type { RuleUse } from '../merge/rule-naming.ts';
import { ruleOf } from '../resolve/rule-of.ts';
import { findsSecrets, hasSecretTag } from '../resolve/secret.ts';
import { messageSeed, seedOf, stableHash } from '../model/stable-hash.ts';
import { completeFrom, inlineGraphs } from './inline-references.ts';
import { securitySeverity, severityOfLevel } from '../resolve/severity-of.ts';
import type { Severity } from '@ci-actions/findings';
import { toolName } from '../model/tool-name.ts';
import type { Tell } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';
import { walk } from '../schema/walk.ts';

/** What repairs the results of one run; each result is changed in place. */
export function resultRepair(
  run: Run,
  checkout: Checkout,
  headOf: (use: RuleUse) => ResultHead,
  tell: Tell,
) {
  const mend = mending(run, checkout, tell);
  const factsOf = ruleFacts(findsSecrets(run));
  return (result: Result): KeptResult => {
    const rule = ruleOf(result, run);
    const facts = factsOf(rule);
    const secret = facts.secret || hasSecretTag(result);
    const level = levelOf(result, run);
    const severity = facts.severity ?? severityOfLevel[level];
    const ruleId = result.ruleId ?? result.rule?.id ?? rule?.id;
    const head = headOf({ rule, ruleId, level, severity, scored: facts.scored });
    const { reorder, hidden } = mend(result, rule, secret);
    const shown = hidden ? withoutSecrets(result, hidden) : result;
    const { uri = '', line } = locationOf(shown, run) ?? {};
    const prints = shown.partialFingerprints;
    const findingId = prints?.['ci-actions/finding/v1'];
    const ownHash =
      findingId === undefined
        ? stableHash(uri, head.seed ^ messageSeed(shown.message.text ?? ''))
        : stableHash(findingId, head.seed);
    const hasLineHash = prints?.['primaryLocationLineHash'] !== undefined;
    const links = linkKeysOf(result, rule, secret);
    const suppressed = !secret && suppressedByReport(result);
    return {
      head,
      text: textOf(shown, reorder || hidden !== undefined),
      severity,
      secret,
      suppressed,
      uri,
      line,
      placeHash: seedOf(uri) ^ Math.imul(line ?? 0, 0x9e3779b1),
      hasPrints: prints !== undefined,
      hasLineHash,
      findingId,
      ownHash,
      links,
      lineHash: undefined,
      suppression: undefined,
      alsoBy: undefined,
    };
  };
}

interface RuleFacts {
  readonly severity: Severity | undefined;
  readonly scored: boolean;
  readonly secret: boolean;
}

/** What a rule says of all its results, asked once. */
function ruleFacts(secretTool: boolean): (rule: Rule | undefined) => RuleFacts {
  const known = new Map<Rule | undefined, RuleFacts>();
  return (rule) => {
    const before = known.get(rule);
    if (before !== undefined) return before;
    const facts = {
      severity: securitySeverity(rule),
      scored: rule?.properties?.['security-severity'] !== undefined,
      secret: secretTool || hasSecretTag(rule),
    };
    known.set(rule, facts);
    return facts;
  };
}

/** Says whether the members of the result now stand in another order, and which secrets it held. */
function mending(run: Run, checkout: Checkout, tell: Tell) {
  const repairUri = uriRepair(run, checkout, tell);
  const fallback = placeWithoutFile(toolName(run), checkout);
  const secretTool = findsSecrets(run);
  return (result: Result, rule: Rule | undefined, secret: boolean) => {
    const draft = result as unknown as Draft;
    const complete = completeFrom(run, rule);
    let hidden: Set<string> | undefined;
    let reorder = false;
    inlineGraphs(draft, run);
    walk({ result: draft }, (item, key) => {
      if (complete(item, key)) reorder = true;
      if (key === 'artifactLocation' || key === 'analysisTarget') repairUri(item);
      else if (regions.has(key)) repairRegion(item, tell);
      else if (key === 'snippet' && secret) hideSnippet(item, (hidden ??= new Set()), tell);
    });
    if (repairLocations(draft, fallback, tell)) reorder = true;
    repairMessage(draft, rule, tell);
    dropPersonal(draft, secretTool, tell);
    dropOurMarks(draft);
    tellLimits(result, tell);
    return { reorder, hidden };
  };
}

/** What stands beside the text is left out of it; undefined members are not written. */
function textOf(result: Result, reorder: boolean): string {
  const own = result as unknown as Draft;
  for (const name of beside) if (own[name] !== undefined) own[name] = undefined;
  return JSON.stringify(reorder ? conform('result', own, () => undefined) : own);
}

const beside = ['ruleId', 'ruleIndex', 'rule', 'kind', 'level'];

const regions = new Set(['region', 'contextRegion', 'deletedRegion', 'regions', 'annotations']);

/** Every suppression must hold: one under review or rejected leaves the result as it is (3.27.23). */
function suppressedByReport({ suppressions }: Result): boolean {
  return (
    suppressions !== undefined &&
    suppressions.length > 0 &&
    suppressions.every(({ status }) => status === undefined || status === 'accepted')
  );
}

/** What a policy suppressed in an earlier file is judged anew: the policy may have changed. */
function dropOurMarks(result: Draft): void {
  const given = result['suppressions'];
  if (!Array.isArray(given)) return;
  const own = (given as Draft[]).filter((s) => {
    const bag = s['properties'] as Draft | undefined;
    return bag?.['ci-actions'] === undefined;
  });
  if (own.length === 0) delete result['suppressions'];
  else result['suppressions'] = own;
}

function repairMessage(result: Draft, rule: Rule | undefined, tell: Tell): void {
  const message = result['message'] as Draft;
  if (typeof message['text'] === 'string' && message['text'].trim() !== '') return;
  tell('filled in an empty message');
  message['text'] = message['markdown'] || rule?.shortDescription?.text || rule?.id || 'no message';
}

function tellLimits({ locations = [], codeFlows = [] }: Result, tell: Tell): void {
  if (locations.length > 100) tell('found a result with more than 100 locations (kept whole here)');
  for (const { threadFlows } of codeFlows) {
    const steps = (threadFlows as { locations: unknown[] }[]).map((flow) => flow.locations.length);
    if (steps.reduce((sum, n) => sum + n, 0) > 1000) {
      tell('found a result with more than 1,000 flow steps (kept whole here)');
    }
  }
}
