import type { Converted } from '../convert/converter.ts';
import { dependencyFinding } from '../convert/dependency-finding.ts';
import { record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { aText, either, fits, isNonEmpty, listOf, objectOf, oneOf } from '../convert/shape.ts';
import { ghsaOf } from '../npm-audit/advisory.ts';

const advisoryShape = objectOf({
  value: aText,
  children: objectOf({ Issue: aText, Severity: aText, 'Vulnerable Versions': aText }),
});

const nothingShape = objectOf({ displayName: aText, data: oneOf('No audit suggestions') });

/** Yarn 4 writes a line for each advisory of a package, or one that it has none to tell of. */
export function isYarn4(messages: readonly unknown[]): messages is readonly Fields[] {
  return isNonEmpty(messages) && fits(messages, listOf(either(advisoryShape, nothingShape)));
}

export function convertYarn4(messages: readonly Fields[]): Converted {
  const advisories = messages.filter((one) => fits(one, advisoryShape));
  return {
    findings: advisories.map(finding),
    failures: [],
    warnings:
      advisories.length > 0
        ? []
        : ['Yarn says that it has no audit suggestion, and not how many packages it looked at'],
  };
}

function finding(message: Fields): Finding {
  const advisory = record(message, 'children');
  const url = text(advisory, 'URL');
  const range = text(advisory, 'Vulnerable Versions');
  const id = text(advisory, 'ID');
  return dependencyFinding({
    id: ghsaOf(url) ?? id ?? 'yarn-audit',
    package: {
      name: text(message, 'value') ?? 'a package without a name',
      version: texts(advisory, 'Tree Versions').join(', ') || undefined,
      ecosystem: 'npm',
    },
    title: text(advisory, 'Issue'),
    url,
    tags: id?.endsWith('(deprecation)') ? ['deprecation'] : [],
    rank: rank(text(advisory, 'Severity')),
    by: range,
  });
}
