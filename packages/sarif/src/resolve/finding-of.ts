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
import { isPlaceholder, isSafeFingerprint } from './safe-fingerprint.ts';
import { isSecret } from './secret.ts';
import { severityOf } from './severity-of.ts';
import { suppressedByReport } from './suppressed-by-report.ts';
import { targetOf } from './target-of.ts';

/** Longest text of a finding, in characters. A report may have megabytes in one message. */
const longest = 500;

/** What a finding takes from its run. */
interface Context {
  readonly tool: string;
  readonly target: string | undefined;
  readonly rule: ReportingDescriptor | undefined;
  /** As the tool wrote it. */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly secret: boolean;
  readonly place: Place | undefined;
  /** Empty for a secret. */
  readonly message: string;
}

/** The finding of a result that `repair-result.ts` repaired. `run` is the result's run. */
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

/** The same for a result without its run, such as a merged result. */
export function findingIn(result: Result, context: Context): Finding {
  const { rule, secret, place, message } = context;
  const prints = fingerprintsOf(result);
  const affected = affectedPackage(result, rule, message);
  return {
    tool: boundedName(context.tool),
    target: context.target && shorten(context.target, longest),
    rule: bounded(context.ruleId, 200),
    severity: checked(context.severity),
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

/** The rule id without the severity that a merge adds to it: policies name the tool's rules. */
function ruleId(result: Result, rule: ReportingDescriptor | undefined, run: Run): string {
  return originalRuleId(result.ruleId ?? result.rule?.id ?? rule?.id ?? '', rule, run);
}

/** An unknown severity counts as critical, so that no threshold lets it through. */
function checked(severity: Severity): Severity {
  return severities.includes(severity) ? severity : 'critical';
}

/** Undefined for an unknown word: the result then counts as new. */
function baselineOf(state: unknown): BaselineState | undefined {
  return (['new', 'unchanged', 'updated', 'absent'] as const).find((word) => word === state);
}

/** Keys of Gitleaks for the commit's author and date. They do not identify a finding. */
const notIdentifying = new Set(['commitSha', 'email', 'author', 'date', 'commitMessage']);

type Fingerprint = readonly [key: string, value: string];

function fingerprintsOf({ fingerprints, partialFingerprints }: Result): readonly Fingerprint[] {
  const entries = [
    ...Object.entries(partialFingerprints ?? {}),
    ...Object.entries(fingerprints ?? {}),
  ];
  return entries.filter(
    ([key, value]) =>
      !notIdentifying.has(key) && typeof value === 'string' && !isPlaceholder(value),
  );
}

/** One of ours where there is one. */
function shownFingerprint(prints: readonly Fingerprint[], secret: boolean): string | undefined {
  const safe =
    prints.find(([key]) => /^(primaryLocationLineHash|ci-actions\/.*)$/.test(key)) ??
    prints.find(([key, value]) => isSafeFingerprint(key, value));
  return (safe ?? (secret ? undefined : prints[0]))?.[1];
}

/**
 * The path of the file. A finding outside the repository has the root's URI: then the place that
 * the report names, if any.
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
