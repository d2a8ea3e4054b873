/* A second, minimal reader of native reports, to compare the converters with. */

type Severity = 'critical' | 'high' | 'medium' | 'low';
// The reports are JSON of other tools, in twelve formats.
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;

const words: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  error: 'high',
  '2': 'high',
  medium: 'medium',
  moderate: 'medium',
  warning: 'medium',
  '1': 'medium',
  low: 'low',
  info: 'low',
  note: 'low',
  help: 'low',
  negligible: 'low',
  unknown: 'low',
};

const ofWord = (word: unknown): Severity => words[String(word).toLowerCase()] ?? 'medium';
const all = (value: Loose): Loose[] => (Array.isArray(value) ? value : [value]);

/** Readers of the severity words of unsuppressed findings, by folder of the corpus. */
const readers: Readonly<Record<string, (report: Loose) => unknown[]>> = {
  checkov: (report) =>
    report.results.failed_checks.map(
      (check: Loose) => check.severity ?? (report.check_type === 'secrets' ? 'high' : undefined),
    ),
  eslint: (files) => files.flatMap((f: Loose) => f.messages.map((m: Loose) => m.severity)),
  gosec: (report) =>
    report.Issues.filter((i: Loose) => !i.suppressions).map((i: Loose) => i.severity),
  grype: (report) => report.matches.map((match: Loose) => match.vulnerability.severity),
  'npm-audit6': (report) => Object.values<Loose>(report.advisories).map((a) => a.severity),
  'osv-scanner': (report) =>
    report.results.flatMap((r: Loose) => r.packages.flatMap((p: Loose) => p.vulnerabilities ?? [])),
  ruff: (list) => list.map((one: Loose) => one.severity),
  safety: (report) =>
    report.vulnerabilities.map((v: Loose) => (v.severity ?? v.CVE)?.cvssv3?.base_severity),
  semgrep: (report) =>
    report.results.filter((r: Loose) => !r.extra.is_ignored).map((r: Loose) => r.extra.severity),
  snyk: (report) =>
    all(report).flatMap((p) =>
      [...p.vulnerabilities, ...(p.infrastructureAsCodeIssues ?? [])].map((v) => v.severity),
    ),
  trivy: (report) =>
    report.Results.flatMap((r: Loose) =>
      [...(r.Vulnerabilities ?? []), ...(r.Misconfigurations ?? [])].map((v) => v.Severity),
    ),
};

/** Reads cargo messages, one per line. A message with a span is a finding. */
function cargo(content: string): unknown[] {
  return content
    .split('\n')
    .filter((line) => line.includes('"compiler-message"'))
    .map((line) => JSON.parse(line) as Loose)
    .filter(({ message }) => message.spans.length > 0)
    .map(({ message }) => message.level);
}

export function nativeSeverities(folder: string, content: string): readonly string[] {
  if (folder === 'cargo-ndjson') return cargo(content).map(ofWord);
  const reader = readers[folder];
  if (reader === undefined) throw new Error(`no reader for ${folder}`);
  return reader(JSON.parse(content)).map(ofWord);
}
