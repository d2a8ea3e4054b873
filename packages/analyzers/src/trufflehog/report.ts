import { shorten } from '@ci-actions/markdown';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import type { Converted, Converter } from '../convert/converter.ts';
import { isRecord, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import type { Line, Report } from '../convert/native-report.ts';
import { rank } from '../convert/rank.ts';
import { aBoolean, aText, anObject, fits, objectOf } from '../convert/shape.ts';

/**
 * TruffleHog 3's `--json`: a finding a line, or the list of them that `jq -s` makes. The log, which
 * goes to stderr, may be in the same file: "finished scanning" says how much was looked at, and
 * errors what was not. Without the log a clean run writes nothing at all.
 */
export const trufflehog: Converter = {
  tool: 'TruffleHog',
  kind: 'security',
  informationUri: 'https://github.com/trufflesecurity/trufflehog',
  recognises: (report) => {
    const values = jsonOf(report);
    return values.length > 0 && values.every((value) => isFound(value) || isLogged(value));
  },
  convert: (report) => convert(report),
};

const found = objectOf({
  SourceMetadata: objectOf({ Data: anObject }),
  DetectorName: aText,
  Verified: aBoolean,
  Raw: aText,
});

const isFound = (value: unknown) => fits(value, found);

function isLogged(value: unknown): boolean {
  return (
    fits(value, objectOf({ level: aText, msg: aText, logger: aText })) &&
    isRecord(value) &&
    text(value, 'logger')?.startsWith('trufflehog') === true
  );
}

function jsonOf({ value, lines }: Report): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return lines.flatMap((line) => ('json' in line ? [line.json] : []));
}

function convert(report: Report): Converted {
  const values = jsonOf(report).filter(isRecord);
  const findings = values.filter(isFound).map(finding);
  const logged = values.filter(isLogged);
  const finished = logged.find((entry) => text(entry, 'msg') === 'finished scanning');
  const looked = (number(finished ?? {}, 'chunks') ?? 0) > 0;
  const errors = logged.filter((entry) => /^(error|fatal|panic)/.test(text(entry, 'level') ?? ''));
  const cut = report.lines.filter(isCut).length;
  return {
    version: text(finished ?? {}, 'trufflehog_version'),
    findings,
    failures: [
      ...errors.map(whyFailed),
      ...(findings.length > 0 || looked ? [] : ['it looked at nothing']),
      ...(logged.length > 0 && finished === undefined
        ? ['its log does not say that it finished']
        : []),
      ...(cut > 0 ? [`the report is broken: ${cut} lines cannot be read`] : []),
    ],
  };
}

const isCut = (line: Line) => 'text' in line && /^\s*\{/.test(line.text);

/** Not the details of an error: they may quote what was scanned. */
function whyFailed(entry: Fields): string {
  return `it logged "${shorten(text(entry, 'msg') ?? '', 200)}"`;
}

/** `Raw`, `RawV2`, `Redacted` and `ExtraData` are or hold the secret, `email` a person. */
function finding(entry: Fields): Finding {
  const detector = text(entry, 'DetectorName') ?? 'TruffleHog';
  const [where] = Object.values(record(record(entry, 'SourceMetadata'), 'Data')).filter(isRecord);
  const path = where === undefined ? undefined : text(where, 'file');
  const commit = where === undefined ? undefined : text(where, 'commit');
  const line = where === undefined ? undefined : number(where, 'line');
  const verified = entry['Verified'] === true;
  const state = verified ? 'verified: it is in use' : 'not verified';
  return {
    rule: { id: detector, title: `A secret of ${detector}` },
    message: `A secret of ${detector}, ${state}${commit === undefined ? '' : ` (commit ${shorten(commit, 12)})`}`,
    rank: rank(verified ? 'critical' : 'high'),
    secret: true,
    place: path === undefined ? undefined : { path, line },
    fingerprints: {
      [findingFingerprint]: [detector, commit, path, line].filter(Boolean).join(':'),
    },
    properties: { verified, ...(commit === undefined ? {} : { commit }) },
  };
}
