import type { Severity } from '@ci-actions/findings';
import type { Result, ReportingDescriptor, Run } from '../model/log.ts';
import { messageSeed, seedOf, stableHash } from '../model/stable-hash.ts';
import { resultRepair } from '../repair/repair-result.ts';
import { levelOf } from '../resolve/level-of.ts';
import { locationOf } from '../resolve/location-of.ts';
import type { Checkout } from '../resolve/repository-path.ts';
import { ruleOf } from '../resolve/rule-of.ts';
import { secretKinds } from '../resolve/secret.ts';
import { securitySeverity, severityOfLevel, severityOfLevelWord } from '../resolve/severity-of.ts';
import { suppressedByReport } from '../resolve/suppressed-by-report.ts';
import { normalize } from '../schema/normalize.ts';
import type { OnRepair } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';
import type { KeptResult, Origin } from './kept-result.ts';
import { linkKeysOf } from './link-keys.ts';
import { reportMark } from './report-mark.ts';
import type { ResultHead } from './result-head.ts';
import type { RuleUse } from './rule-naming.ts';

/** Repairs the results of one run, and keeps what later stages need of each. */
export function resultKeeper(
  run: Run,
  checkout: Checkout,
  headOf: (use: RuleUse) => ResultHead,
  onRepair: OnRepair,
  origin: Origin,
) {
  const repair = resultRepair(run, checkout, onRepair);
  const factsOf = ruleFacts();
  const kindOf = secretKinds(run);
  const occurrenceOf = occurrences();
  return (result: Result): KeptResult => {
    const rule = ruleOf(result, run);
    const facts = factsOf(rule);
    const kind = kindOf(result, rule);
    const secret = kind === 'secret';
    const ownLevel = levelOf(result, run);
    const noted = facts.severity === undefined ? severityOfLevelWord(result) : undefined;
    const severity = facts.severity ?? noted ?? severityOfLevel[ownLevel];
    // The word "none" as a score has no other form: a score of 0 leaves the decision to the level.
    const level = severity === 'none' ? 'none' : ownLevel;
    const ruleId = result.ruleId ?? result.rule?.id ?? rule?.id;
    const use = { rule, ruleId, level, severity, noted: noted !== undefined };
    const head = headOf({ ...use, scored: facts.scored || use.noted });
    const { result: shown, reordered } = repair(result, rule, kind);
    const { uri = '', line, column } = locationOf(shown, run) ?? {};
    const prints = shown.partialFingerprints;
    const findingId = prints?.['ci-actions/finding/v1'];
    const said = shown.message.text ?? '';
    const ownHash =
      findingId === undefined
        ? stableHash(uri, head.seed ^ (secret ? lineSeed(line, column) : messageSeed(said)))
        : stableHash(findingId, head.seed);
    const hasLineHash = prints?.['primaryLocationLineHash'] !== undefined;
    const links = linkKeysOf(result, rule, secret);
    const suppressed = !secret && suppressedByReport(result);
    const text = textOf(shown, reordered);
    return {
      head,
      text,
      origin,
      occurrence: secret ? occurrenceOf(head, text) : 1,
      mark: reportMark(result),
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

/**
 * The messages of secrets are all alike: counted, the next would get the number, and the excuse, of
 * one that was taken out.
 */
function lineSeed(line = 0, column = 0): number {
  return Math.imul(line, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b);
}

/** Two secrets on one line may look alike once they are masked: each counts. */
function occurrences(): (head: ResultHead, text: string) => number {
  const times = new Map<ResultHead, Map<string, number>>();
  return (head, text) => {
    const ofHead = times.get(head) ?? new Map<string, number>();
    times.set(head, ofHead);
    const occurrence = (ofHead.get(text) ?? 0) + 1;
    ofHead.set(text, occurrence);
    return occurrence;
  };
}

interface RuleFacts {
  readonly severity: Severity | undefined;
  readonly scored: boolean;
}

/** What a rule says of all its results, asked once. */
function ruleFacts(): (rule: ReportingDescriptor | undefined) => RuleFacts {
  const known = new Map<ReportingDescriptor | undefined, RuleFacts>();
  return (rule) => {
    const before = known.get(rule);
    if (before !== undefined) return before;
    const facts = {
      severity: securitySeverity(rule),
      scored: rule?.properties?.['security-severity'] !== undefined,
    };
    known.set(rule, facts);
    return facts;
  };
}

/** The text without the members of the head. JSON.stringify skips undefined members. */
function textOf(result: Result, reorder: boolean): string {
  const own = result as unknown as Draft;
  for (const name of headMembers) if (own[name] !== undefined) own[name] = undefined;
  return JSON.stringify(reorder ? normalize('result', own, () => undefined) : own);
}

const headMembers = ['ruleId', 'ruleIndex', 'rule', 'kind', 'level'];
