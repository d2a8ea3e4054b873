import { shorten, wholeLines } from '@ci-actions/markdown';
import type { Result, ReportingDescriptor } from '../model/log.ts';

/** The vulnerable package of a finding. Its texts are untrusted and of bounded length. */
export interface AffectedPackage {
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** Ids of the vulnerability other than the rule's. */
  readonly advisories: readonly string[];
  readonly fixedIn: string | undefined;
}

/**
 * SARIF has no member for a package. Our converters write the properties `package` and `advisory`.
 * Trivy and others write lines such as `Package: curl` into the message or the rule's help.
 */
export function affectedPackage(
  result: Result,
  rule: ReportingDescriptor | undefined,
  message: string,
): AffectedPackage {
  const { package: written } = result.properties ?? {};
  const pack = typeof written === 'string' ? { name: written } : recordOf(written);
  const advisory = recordOf(result.properties?.['advisory']);
  const line = (label: RegExp) => lineOf(message, label) ?? lineOf(rule?.help?.text, label);
  return {
    name: textOf(pack['name']) ?? line(/^Package:/i),
    version: textOf(pack['version']) ?? line(/^Installed Version:/i),
    advisories: [
      ...textsOf(advisory['id']),
      ...textsOf(advisory['aliases']),
      ...textsOf(rule?.deprecatedIds),
    ],
    fixedIn: textOf(advisory['fixedIn']) ?? line(/^(?:Fixed|Fix) Versions?:/i),
  };
}

const longest = 200;

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  const text = shorten(textsOf(value).join(', '), longest);
  return text === '' ? undefined : text;
}

function textsOf(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((text) => typeof text === 'string' && text !== '' && text.length <= longest);
}

/** Searches this many characters only: such lines are near the start of a text. */
const searched = 5000;

function lineOf(text: unknown, label: RegExp): string | undefined {
  if (typeof text !== 'string') return undefined;
  const found = wholeLines(text, searched)
    .split('\n')
    .map((line) => line.trim())
    .find((line) => label.test(line));
  return textOf(found?.replace(label, '').trim());
}
