import type { Result, Rule } from '@ci-actions/sarif';

/**
 * SARIF has no field for a vulnerable package. Its name stands in a property (native reports that
 * we converted, some scanners) or in a line of the text (Trivy, Grype).
 */
export function packageOf(result: Result, message: string): string | undefined {
  return textOf(result, ['package', 'packageName', 'pkgName']) ?? lineOf(message, /^Package:/i);
}

/** The version that has the fix: from a property, the message, or the rule's help. */
export function fixedIn(
  result: Result,
  rule: Rule | undefined,
  message: string,
): string | undefined {
  return (
    textOf(result, ['fixedIn', 'fixedVersion', 'fixVersions', 'fixed']) ??
    lineOf(message, fixedVersion) ??
    lineOf(rule?.help?.text, fixedVersion)
  );
}

const fixedVersion = /^(?:Fixed|Fix) Versions?:/i;

function textOf({ properties }: Result, names: readonly string[]): string | undefined {
  const ours = properties?.['ci-actions'];
  const bags = [isRecord(ours) ? ours : {}, properties ?? {}];
  for (const name of names) {
    for (const bag of bags) {
      const value = Object.hasOwn(bag, name) ? bag[name] : undefined;
      const text = Array.isArray(value) ? value.join(', ') : value;
      if (typeof text === 'string' && text !== '') return text.slice(0, 200);
    }
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Such lines stand near the head of a text; what is beyond is not searched. */
const searched = 5000;

function lineOf(text: unknown, label: RegExp): string | undefined {
  if (typeof text !== 'string') return undefined;
  const line = text
    .slice(0, searched)
    .split('\n')
    .find((candidate) => label.test(candidate.trim()));
  const value = line?.trim().replace(label, '').trim().slice(0, 200);
  return value === '' ? undefined : value;
}
