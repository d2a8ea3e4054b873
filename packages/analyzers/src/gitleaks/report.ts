import { shorten } from '@ci-actions/markdown';
import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, aText, fits, isNonEmpty, listOf, objectOf } from '../convert/shape.ts';

/**
 * Reads gitleaks' `-f json` of version 8 (`RuleID`, `File`, `Secret`, …) and 7 (`rule`, `file`,
 * `offender`). Omits the secret, its line, author, e-mail, date and commit message. An empty list
 * means that nothing was found or that nothing was scanned.
 */
export const gitleaks: Converter = {
  tool: 'gitleaks',
  kind: 'security',
  informationUri: 'https://github.com/gitleaks/gitleaks',
  recognises: ({ value }) =>
    isNonEmpty(value) && (fits(value, listOf(leak8)) || fits(value, listOf(leak7))),
  convert: ({ value }) => convert(value as readonly unknown[]),
};

const leak8 = objectOf({
  RuleID: aText,
  Description: aText,
  File: aText,
  StartLine: aNumber,
  Secret: aText,
  Match: aText,
});

const leak7 = objectOf({
  rule: aText,
  offender: aText,
  file: aText,
  commit: aText,
  lineNumber: aNumber,
});

function convert(list: readonly unknown[]): Converted {
  const failures: string[] = [];
  const leaks = entries(list, 'the leaks', failures);
  return {
    findings: leaks.map((leak) => ('RuleID' in leak ? ofVersion8(leak) : ofVersion7(leak))),
    failures,
  };
}

function ofVersion8(leak: Fields): Finding {
  const id = text(leak, 'RuleID') ?? 'gitleaks';
  const secrets = [text(leak, 'Secret'), text(leak, 'Match')];
  const description = masked(text(leak, 'Description'), secrets);
  const path = text(leak, 'File');
  const commit = text(leak, 'Commit');
  const fingerprint = text(leak, 'Fingerprint');
  const endColumn = number(leak, 'EndColumn');
  return {
    rule: { id, title: description ?? id, description },
    message: `${id}: ${description ?? 'a secret'}${at(commit)}`,
    rank: rank('high'),
    secret: true,
    place:
      path === undefined
        ? undefined
        : {
            path,
            line: number(leak, 'StartLine'),
            endLine: number(leak, 'EndLine'),
            column: number(leak, 'StartColumn'),
            endColumn: endColumn === undefined ? undefined : endColumn + 1,
          },
    fingerprints: fingerprint === undefined ? undefined : { [gitleaksFingerprint]: fingerprint },
    properties: commit === undefined ? undefined : { commit },
  };
}

/** `<commit>:<file>:<rule>:<line>`, as in `.gitleaksignore`. A scan of a folder has no commit. */
const gitleaksFingerprint = 'gitleaks/fingerprint/v1';

function ofVersion7(leak: Fields): Finding {
  const rule = masked(text(leak, 'rule'), [text(leak, 'offender')]) ?? 'gitleaks';
  const path = text(leak, 'file');
  const commit = text(leak, 'commit');
  const line = number(leak, 'lineNumber');
  const parts = [commit, path, rule, line].filter((part) => part !== undefined);
  return {
    rule: { id: rule, title: rule },
    message: `${rule}${at(commit)}`,
    rank: rank('high'),
    secret: true,
    place: path === undefined ? undefined : { path, line },
    fingerprints: { [gitleaksFingerprint]: parts.join(':') },
    properties: commit === undefined ? undefined : { commit },
  };
}

function at(commit: string | undefined): string {
  return commit === undefined ? '' : ` (commit ${shorten(commit, 12)})`;
}

/** Masks secrets in a description: a custom rule may quote what it found. */
function masked(
  description: string | undefined,
  secrets: readonly (string | undefined)[],
): string | undefined {
  return secrets.reduce<string | undefined>(
    (rest, secret) => (secret === undefined ? rest : rest?.replaceAll(secret, '***')),
    description,
  );
}
