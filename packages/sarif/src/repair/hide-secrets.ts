import type { SecretKind } from '@ci-actions/findings';
import type { Result, ReportingDescriptor, Run } from '../model/log.ts';
import { stableHash } from '../model/stable-hash.ts';
import { originalRuleId } from '../resolve/original-rule-id.ts';
import { isSafeFingerprint } from '../resolve/safe-fingerprint.ts';
import { isRecord } from '../schema/values.ts';
import type { OnRepair } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';
import { maskedIn, textsIn } from './texts-of.ts';

const mask = '***';

/** Members that say where a result is, how bad and which; any other may quote the secret. */
const kept = new Set(
  [
    ['ruleId', 'ruleIndex', 'rule', 'kind', 'level', 'message', 'locations', 'relatedLocations'],
    ['guid', 'correlationGuid', 'occurrenceCount', 'fingerprints', 'partialFingerprints'],
    [
      'suppressions',
      'baselineState',
      'rank',
      'hostedViewerUri',
      'provenance',
      'taxa',
      'properties',
    ],
  ].flat(),
);

/** Keys of a bag whose values no tool takes from what it found. */
const keptProperties = new Set(
  [
    ['ci-actions', 'tags', 'occurrence', 'commit', 'verified', 'validity', 'precision'],
    ['confidence', 'issue_confidence', 'issue_severity'],
  ].flat(),
);

const keptOfPlace: Readonly<Record<string, ReadonlySet<string>>> = {
  location: new Set(['id', 'physicalLocation']),
  physicalLocation: new Set(['artifactLocation', 'region', 'contextRegion']),
  artifactLocation: new Set(['uri', 'uriBaseId', 'description']),
};

/**
 * Takes out of results whatever may hold the secret that they report: a message is the tool's own
 * and may quote it, a snippet is the line that holds it. What these told apart stays apart.
 */
export function secretHider(run: Run, onRepair: OnRepair) {
  const seen = new Map<string, Map<number, number>>();
  return (result: Result, rule: ReportingDescriptor | undefined, kind: SecretKind): Result => {
    const original = JSON.stringify(result);
    const id = result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
    const shown = withoutSecret(result, messageOf(kind, originalRuleId(id, rule, run)));
    const text = JSON.stringify(shown);
    if (text !== original) onRepair('masked a secret');
    const known = seen.get(text) ?? new Map<number, number>();
    seen.set(text, known);
    const hash = stableHash(original, 0);
    const occurrence = known.get(hash) ?? known.size + 1;
    known.set(hash, occurrence);
    if (occurrence === 1) return shown;
    return { ...shown, properties: { ...shown.properties, occurrence } };
  };
}

function withoutSecret(result: Result, text: string): Result {
  const { fingerprints, partialFingerprints, ...told } = result;
  const quoted = textsIn(told);
  const prints = (values: Readonly<Record<string, string>> | undefined) =>
    filtered(values, (key, value) => isSafe(key, value, quoted));
  const shown = only(result as unknown as Draft, kept);
  const changed: Draft = {
    ...shown,
    message: { text },
    locations: placesOf(result.locations),
    relatedLocations: placesOf(result.relatedLocations),
    fingerprints: prints(fingerprints),
    partialFingerprints: prints(partialFingerprints),
    properties: filtered(result.properties, (key) => keptProperties.has(key)),
  };
  const present = Object.entries(changed).filter(([, value]) => value !== undefined);
  return maskedIn(Object.fromEntries(present), snippetsIn(result), mask) as unknown as Result;
}

/** Of the rule's id alone: its texts may be made for one finding, and quote it. */
function messageOf(kind: SecretKind, ruleId: string): string {
  const what = kind === 'secret' ? 'A secret' : 'Possible secret';
  return ruleId.trim() === '' ? what : `${what} (rule ${ruleId})`;
}

/** Files and lines alone. */
function placesOf(locations: Result['locations']): Draft[] | undefined {
  return (locations as unknown as Draft[] | undefined)?.map((one) => placeOf(one, 'location'));
}

function placeOf(value: Draft, name: string): Draft {
  const keys = keptOfPlace[name];
  const entries = Object.entries(value)
    .filter(([key, item]) => (keys === undefined ? typeof item === 'number' : keys.has(key)))
    .map(([key, item]) => [
      key,
      isRecord(item) && key !== 'description' ? placeOf(item, key) : item,
    ]);
  return Object.fromEntries(entries);
}

function snippetsIn(result: Result): readonly string[] {
  const regions = [...(result.locations ?? []), ...(result.relatedLocations ?? [])].flatMap(
    ({ physicalLocation: place }) => [place?.region, place?.contextRegion],
  );
  return regions.flatMap((region) => region?.snippet?.text ?? []);
}

/** A fingerprint that the result also says elsewhere is no hash of the secret, but the secret. */
function isSafe(key: string, value: unknown, quoted: readonly string[]): boolean {
  return (
    typeof value === 'string' &&
    isSafeFingerprint(key, value) &&
    (key.startsWith('ci-actions/') || !quoted.some((text) => text.includes(value)))
  );
}

function only(value: Draft, keys: ReadonlySet<string>): Draft {
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.has(key)));
}

function filtered(
  bag: Readonly<Record<string, unknown>> | undefined,
  keep: (key: string, value: unknown) => boolean,
): Draft | undefined {
  const entries = Object.entries(bag ?? {}).filter(([key, value]) => keep(key, value));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
