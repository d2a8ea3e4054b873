import { generated, mdTable } from './markdown.ts';
import type { NativeDocs } from './native-docs.ts';

/** The page on native reports: one row for each tool, from its `docs.yml`. */
export function nativePage(reports: readonly NativeDocs[]): string {
  const rows = reports
    .toSorted((a, b) => a.tool.localeCompare(b.tool, 'en'))
    .map(({ tool, reads, severity, proof }) => [tool, reads, severity, proof]);
  return `${[generated('packages/analyzers/src/*/docs.yml'), ...before].join('\n\n')}

${mdTable(['tool', 'report', 'severity', 'proof that it scanned'], rows)}

${after.join('\n\n')}
`;
}

const before = [
  '# Native reports',
  `[sarif-aggregator](sarif-aggregator.md) reads SARIF 2.1.0 and these native reports of scanners and
linters. The content of a report shows which tool wrote it; the file name does not matter.`,
  `The severity is the tool's own. If it has none, the CVSS score decides, else it is medium. Each entry
is one finding: for Snyk one for each path, for npm one for each advisory and package, for osv-scanner
one for each vulnerability and package.`,
];

const after = [
  '## Failed and refused reports',
  `A report becomes a run with \`executionSuccessful: false\` and an error notification for each reason if
it lacks its proof, if it names something that the tool could not scan, or if a list or an entry in it
is broken. Its findings are kept.`,
  `These files are refused, with the reason: an empty file, \`[]\`, \`{}\` and \`null\` (they do not show which
tool wrote them), a truncated report, an error that a tool wrote instead of its report, JSON of an
unknown tool, the diffs of formatters.`,
  '## Properties of a result',
  `\`properties.package\` is \`{ name, version?, ecosystem?, path? }\` (\`path\`: its place inside an image),
\`properties.advisory\` is \`{ id, aliases, fixedIn }\`. The tool's own fingerprint is kept
(\`gitleaks/fingerprint/v1\`, \`matchBasedId/v1\` of Semgrep). If findings share a location, as all packages
of a lock file do, \`ci-actions/finding/v1\` is \`<rule>:<package or resource>:<path>\`, for Snyk also the
path of packages (\`properties.from\` with versions). Secrets that differ only in what must not be shown
have an \`occurrence\`.`,
  `If a tool gives one rule different severities, the most severe findings keep the id of the rule and
the others get \`<id>/<severity>\`. Findings that the tool itself ignored are kept as suppressed, if its
report lists them. Warnings of cargo-audit have the kind "informational" and do not count.`,
  `Never copied from a report: secrets, the lines that contain them, and the author, e-mail, date and
message of a commit.`,
];
