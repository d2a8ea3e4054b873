import { dropPersonal, hideSnippet, withoutSecrets } from './hide-secrets.ts';
import { levelOf } from './level-of.ts';
import type { Level, Result, Rule, Run } from './log.ts';
import { type LinkKeys, linkKeysOf } from './link-keys.ts';
import { stableHash } from './stable-hash.ts';
import { locationOf } from './location-of.ts';
import { conform } from './conform.ts';
import { placeWithoutFile, repairLocations, repairRegion, uriRepair } from './repair-locations.ts';
import type { Checkout } from './repository-path.ts';
import { ruleOf } from './rule-of.ts';
import { findsSecrets, isSecret } from './secret.ts';
import { completeFrom, inlineGraphs } from './self-contained.ts';
import { severityOf } from './severity-of.ts';
import type { Severity } from './severity.ts';
import { toolName } from './tool-name.ts';
import { type Tell, without } from './values.ts';
import { type Draft, walk } from './walk.ts';

/** A result fit for the merged file, as text, with what is asked of it later. */
export interface RepairedResult {
  /** Its JSON object without `ruleId`, `ruleIndex` and `rule`. */
  readonly text: string;
  readonly ruleId: string | undefined;
  readonly rule: Rule | undefined;
  readonly severity: Severity;
  /** Whether the rule's score decided, or should have: its score is then part of its identity. */
  readonly scored: boolean;
  readonly secret: boolean;
  /** Excused by the report itself; a secret never is. */
  readonly suppressed: boolean;
  readonly uri: string;
  readonly line: number | undefined;
  readonly hasLineHash: boolean;
  /** What our converters name a finding by that has no line of its own. */
  readonly findingId: string | undefined;
  /** Of its message without line numbers; empty where it is not needed. */
  readonly messageHash: string;
  readonly links: LinkKeys | undefined;
}

/** What repairs the results of one run; each result is changed in place. */
export function resultRepair(run: Run, checkout: Checkout, tell: Tell) {
  const mend = mending(run, checkout, tell);
  return (result: Result): RepairedResult => {
    const rule = ruleOf(result, run);
    const secret = isSecret(result, run);
    const severity = severityOf(result, run);
    const level = levelOf(result, run);
    const { reorder, hidden } = mend(result, rule, secret);
    const place = locationOf(result, run);
    const text = JSON.stringify(ownValues(result, level, reorder));
    const prints = result.partialFingerprints;
    const hasLineHash = prints?.['primaryLocationLineHash'] !== undefined;
    return {
      text: hidden.size > 0 ? withoutSecrets(text, hidden) : text,
      ruleId: result.ruleId ?? result.rule?.id ?? rule?.id,
      rule,
      severity,
      scored: rule?.properties?.['security-severity'] !== undefined,
      secret,
      suppressed: !secret && suppressedByReport(result),
      uri: place?.uri ?? '',
      line: place?.line,
      hasLineHash,
      findingId: prints?.['ci-actions/finding/v1'],
      messageHash: hasLineHash ? '' : stableHash(withoutLines(result.message.text ?? '')),
      links: linkKeysOf(result, rule, place, secret),
    };
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
    const hidden = new Set<string>();
    let reorder = false;
    inlineGraphs(draft, run);
    walk({ result: draft }, (item, key) => {
      if (complete(item, key)) reorder = true;
      if (key === 'artifactLocation' || key === 'analysisTarget') repairUri(item);
      else if (/region$/i.test(key)) repairRegion(item, tell);
      else if (key === 'snippet' && secret) hideSnippet(item, hidden, tell);
    });
    if (repairLocations(draft, fallback, tell)) reorder = true;
    repairMessage(draft, rule, tell);
    dropPersonal(draft, secretTool, tell);
    dropOurMarks(draft);
    tellLimits(result, tell);
    return { reorder, hidden };
  };
}

/** What is the result's own, its level said, its members in the one order that `shapes.ts` gives. */
function ownValues(result: Result, level: Level, reorder: boolean): unknown {
  const { partialFingerprints, fingerprints, ...values } = result;
  const own = without(values, 'ruleId', 'ruleIndex', 'rule', 'kind', 'level');
  const ordered = {
    ...(partialFingerprints ? { partialFingerprints } : {}),
    ...(fingerprints ? { fingerprints } : {}),
    level,
    ...own,
  };
  return reorder ? conform('result', ordered, () => undefined) : ordered;
}

/** Every suppression must hold: one under review or rejected leaves the result as it is (3.27.23). */
function suppressedByReport({ suppressions = [] }: Result): boolean {
  return (
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

/** A finding is the same when lines were added above it. */
function withoutLines(message: string): string {
  return message.replaceAll(/\b(lines?|columns?|col)\b[ :]*\d+/gi, '$1');
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
