import { isSecret } from './secret.ts';
import { locationOf } from './location-of.ts';
import { messageText } from './message-text.ts';
import { originalRuleId } from './original-rule-id.ts';
import { ruleOf } from './rule-of.ts';
import { severities } from '@ci-actions/findings';
import { severityOf } from './severity-of.ts';
import { targetOf } from './target-of.ts';
import { toolName } from '../model/tool-name.ts';
import type { Result, Rule, Run } from '../model/log.ts';
import type { Severity } from '@ci-actions/findings';
import type { BaselineState, Finding } from '@ci-actions/findings';
import { boundedName } from './bounded-name.ts';
import { affectedPackage } from './affected-package.ts';

/** Longest text that is kept of a finding; a report may hold megabytes in one message. */
const longest = 500;

/** A result of kind `pass`, `notApplicable` and the like reports no failure. */
export function isFailure(result: Result): boolean {
  return result.kind === undefined || !noFailure.has(result.kind);
}

const noFailure = new Set(['pass', 'notApplicable', 'informational', 'open', 'review']);

/** `root`: the workspace, whose absolute paths become relative. */
export function findingOf(result: Result, run: Run, root: string): Finding {
  const rule = ruleOf(result, run);
  const place = locationOf(result, run);
  const secret = isSecret(result, run);
  const message = secret ? '' : messageText(result, run);
  const prints = fingerprintsOf(result);
  const affected = affectedPackage(result, rule, message);
  return {
    tool: boundedName(toolName(run)),
    target: targetOf(run)?.slice(0, longest),
    rule: bounded(ruleId(result, rule, run), 200),
    severity: known(severityOf(result, run)),
    secret,
    baseline: baselineOf(result.baselineState),
    suppressedByReport: suppressedByReport(result),
    path: place && bounded(pathOf(place.uri, root), longest),
    line: place?.line,
    package: affected.name,
    version: affected.version,
    advisories: affected.advisories,
    fingerprints: prints.map(([, value]) => value),
    fingerprint: shownFingerprint(prints, secret),
    message: bounded(message, longest),
    fixedIn: affected.fixedIn,
    link: linkOf(rule),
  };
}

/** Without the severity by which a merge told two ranks of one rule apart: policies name rules. */
function ruleId(result: Result, rule: Rule | undefined, run: Run): string {
  return originalRuleId(result.ruleId ?? result.rule?.id ?? rule?.id ?? '', rule, run);
}

/** A severity that is none of the words must not slip under every threshold. */
function known(severity: Severity): Severity {
  return severities.includes(severity) ? severity : 'critical';
}

/** Any other word says nothing about a baseline: the result counts as new. */
function baselineOf(state: unknown): BaselineState | undefined {
  return (['new', 'unchanged', 'updated', 'absent'] as const).find((word) => word === state);
}

/**
 * Suppressions that the aggregator wrote for the policy are passed over: the gate applies the
 * policy itself. Of the report's own every one must be accepted (SARIF 3.27.23).
 */
function suppressedByReport({ suppressions }: Result): boolean {
  if (!Array.isArray(suppressions)) return false;
  const own = suppressions.filter((s) => s.properties?.['ci-actions'] === undefined);
  return own.length > 0 && own.every(({ status }) => status === undefined || status === 'accepted');
}

/** Keys under which Gitleaks writes who made the commit and when: they name no finding. */
const notIdentifying = new Set(['commitSha', 'email', 'author', 'date', 'commitMessage']);

type Fingerprint = readonly [key: string, value: string];

function fingerprintsOf({ fingerprints, partialFingerprints }: Result): readonly Fingerprint[] {
  const entries = [
    ...Object.entries(partialFingerprints ?? {}),
    ...Object.entries(fingerprints ?? {}),
  ];
  return entries.filter(([key, value]) => !notIdentifying.has(key) && typeof value === 'string');
}

/** Keys whose values are hashes, or made of rule and place: they cannot hold a secret. */
const safeKey = /^(primaryLocationLineHash|ci-actions\/.*|gitleaks\/fingerprint\/v1)$/;

function shownFingerprint(prints: readonly Fingerprint[], secret: boolean): string | undefined {
  const safe = prints.find(([key]) => safeKey.test(key));
  return (safe ?? (secret ? undefined : prints[0]))?.[1];
}

function pathOf(uri: string, root: string): string {
  const path = decoded(uri.slice(0, longest * 4)).replace(/^file:\/\/(localhost)?(?=\/)/i, '');
  const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  return inside.replace(/^(\.\/)+/, '');
}

function decoded(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}

function linkOf(rule: Rule | undefined): string | undefined {
  const uri = rule?.helpUri;
  return typeof uri === 'string' && uri.length <= longest && /^https?:\/\/[^\s<>"']+$/i.test(uri)
    ? uri
    : undefined;
}

function bounded(text: unknown, max: number): string {
  const whole = String(text);
  return whole.length > max ? `${whole.slice(0, max)}…` : whole;
}
