import { wholeLines } from '@ci-actions/markdown';
import type { Result, ReportingDescriptor } from '../model/log.ts';
import { isRecord } from '../schema/values.ts';

/** Keys to recognise the same finding of another tool. Results that share a key are the same. */
export interface LinkKeys {
  /** For a package: each id of the advisory, with the package. */
  readonly advisories: readonly string[];
  /** Of the package. Two known versions that differ are two findings. */
  readonly version: string | undefined;
  /** For a line of a file: its weaknesses (CWE), or `secret`. */
  readonly weaknesses: readonly string[];
}

const advisoryId =
  /\b(?:CVE-\d{4}-\d{4}\d*|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|RUSTSEC-\d{4}-\d{4}|PYSEC-\d{4}-\d\d*|GO-\d{4}-\d\d*)\b/gi;

/**
 * An advisory alone is not a key, because two packages may have it. Neither is a line, because it
 * may have two weaknesses.
 */
export function linkKeysOf(
  result: Result,
  rule: ReportingDescriptor | undefined,
  secret: boolean,
): LinkKeys | undefined {
  const { name, version } = packageOf(result);
  const ids = name === undefined ? [] : advisoriesOf(result, rule);
  if (name !== undefined && ids.length > 0) {
    const advisories = ids.map((id) => `${id} ${name.toLowerCase()}`);
    return { advisories, version, weaknesses: [] };
  }
  const weaknesses = secret ? secretOnly : weaknessesOf(result, rule);
  return weaknesses.length === 0 ? undefined : ofWeaknesses(weaknesses);
}

const secretOnly = ['secret'];

/** Shares one object among all results of a rule. */
function ofWeaknesses(weaknesses: readonly string[]): LinkKeys {
  const before = shared.get(weaknesses);
  if (before !== undefined) return before;
  const made = { advisories: [], version: undefined, weaknesses };
  shared.set(weaknesses, made);
  return made;
}

const shared = new WeakMap<readonly string[], LinkKeys>();

function advisoriesOf(
  { ruleId = '', properties = {} }: Result,
  rule: ReportingDescriptor | undefined,
): string[] {
  const given = properties['advisory'];
  const listed = isRecord(given) ? [given['id'], ...asList(given['aliases'])] : [];
  const named = [ruleId, rule?.id ?? '', ...(rule?.deprecatedIds ?? []), ...listed];
  const ids = named.flatMap((text) =>
    typeof text === 'string' ? (text.match(advisoryId) ?? []) : [],
  );
  const own = listed.filter((id) => typeof id === 'string');
  return [...new Set([...ids, ...own].map((id) => id.toUpperCase()))];
}

/** Our converters write the package as a property, Trivy and others as lines of the message. */
function packageOf({ properties = {}, message }: Result) {
  const given = properties['package'];
  if (isRecord(given)) return { name: asText(given['name']), version: asText(given['version']) };
  const text = message.text?.includes('Package:') ? wholeLines(message.text, 2000) : '';
  if (text === '') return { name: asText(given), version: undefined };
  return {
    name: asText(given) ?? lineOf(text, /^Package: *(\S+)$/m),
    version: lineOf(text, /^Installed Version: *(\S+)$/m),
  };
}

function weaknessesOf(
  { properties }: Result,
  rule: ReportingDescriptor | undefined,
): readonly string[] {
  const own = properties?.['tags'] === undefined ? [] : weaknessesIn(asList(properties['tags']));
  if (rule === undefined) return own;
  const known = weaknessesOfRule(rule);
  return own.length === 0 ? known : [...new Set([...known, ...own])];
}

function weaknessesOfRule(rule: ReportingDescriptor): readonly string[] {
  const before = ofRules.get(rule);
  if (before !== undefined) return before;
  const found = weaknessesIn(asList(rule.properties?.['tags']));
  ofRules.set(rule, found);
  return found;
}

const ofRules = new WeakMap<ReportingDescriptor, readonly string[]>();

function weaknessesIn(tags: readonly unknown[]): readonly string[] {
  const cwes = tags.flatMap((tag) =>
    typeof tag === 'string' ? (/\bcwe-0*(\d\d*)/i.exec(tag)?.[1] ?? []) : [],
  );
  return [...new Set(cwes)].map((number) => `CWE-${number}`);
}

function lineOf(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
