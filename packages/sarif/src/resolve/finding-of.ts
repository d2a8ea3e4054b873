import { severities } from '@ci-actions/findings';
import type { BaselineState, Finding, Severity } from '@ci-actions/findings';
import { shorten } from '@ci-actions/markdown';
import type { Result, ReportingDescriptor, Run } from '../model/log.ts';
import { percentDecoded } from '../model/percent-decoded.ts';
import { toolName } from '../model/tool-name.ts';
import { affectedPackage } from './affected-package.ts';
import { boundedName } from './bounded-name.ts';
import { locationOf } from './location-of.ts';
import type { Place } from './location-of.ts';
import { messageText } from './message-text.ts';
import { originalRuleId } from './original-rule-id.ts';
import { rootUri } from './repository-path.ts';
import { ruleOf } from './rule-of.ts';
import { isSecret } from './secret.ts';
import { severityOf } from './severity-of.ts';
import { suppressedByReport } from './suppressed-by-report.ts';
import { targetOf } from './target-of.ts';

/** Longest text that is kept of a finding; a report may hold megabytes in one message. */
const longest = 500;

/** A finding, and what its run says of it. */
interface Context {
  readonly tool: string;
  readonly target: string | undefined;
  readonly rule: ReportingDescriptor | undefined;
  /** As the tool gave it. */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly secret: boolean;
  readonly place: Place | undefined;
  /** Empty for a secret. */
  readonly message: string;
}

/** What a repaired result means (`repair-result.ts`); `run` is the one that holds it. */
export function findingOf(result: Result, run: Run): Finding {
  const rule = ruleOf(result, run);
  const secret = isSecret(result, run);
  return findingIn(result, {
    tool: toolName(run),
    target: targetOf(run),
    rule,
    ruleId: ruleId(result, rule, run),
    severity: severityOf(result, run),
    secret,
    place: locationOf(result, run),
    message: secret ? '' : bounded(messageText(result, run), longest),
  });
}

/** The same where the result stands alone and its run is known otherwise, as of a merged result. */
export function findingIn(result: Result, context: Context): Finding {
  const { rule, secret, place, message } = context;
  const prints = fingerprintsOf(result);
  const affected = affectedPackage(result, rule, message);
  return {
    tool: boundedName(context.tool),
    target: context.target && shorten(context.target, longest),
    rule: bounded(context.ruleId, 200),
    severity: known(context.severity),
    secret,
    baseline: baselineOf(result.baselineState),
    suppressedByReport: suppressedByReport(result),
    path: pathOf(place),
    line: place?.line,
    package: affected.name,
    version: affected.version,
    advisories: affected.advisories,
    fingerprints: prints.map(([, value]) => value),
    fingerprint: shownFingerprint(prints, secret),
    message,
    fixedIn: affected.fixedIn,
    link: linkOf(rule),
  };
}

/** Without the severity by which a merge told two ranks of one rule apart: policies name rules. */
function ruleId(result: Result, rule: ReportingDescriptor | undefined, run: Run): string {
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

/**
 * The root of the repository stands for a finding that no file of it holds: then the place
 * elsewhere that the report names, if it names one.
 */
function pathOf(place: Place | undefined): string | undefined {
  if (place === undefined) return undefined;
  if (place.uri === rootUri) return place.description && bounded(place.description, longest);
  return bounded(percentDecoded(shorten(place.uri, longest * 4, '')), longest);
}

function linkOf(rule: ReportingDescriptor | undefined): string | undefined {
  const uri = rule?.helpUri;
  return typeof uri === 'string' && uri.length <= longest && /^https?:\/\/[^\s<>"']+$/i.test(uri)
    ? uri
    : undefined;
}

function bounded(text: unknown, max: number): string {
  return shorten(String(text), max + 1, '…');
}
