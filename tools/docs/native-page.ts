import { formatDifferences } from './format-differences.ts';
import type { FormatDifference } from './format-differences.ts';
import { generated, mdTable } from './markdown.ts';
import type { NativeDocs } from './native-docs.ts';

/** The page on native reports: one row for each tool, from its `docs.yml`. */
export function nativePage(reports: readonly NativeDocs[]): string {
  const rows = reports
    .toSorted((a, b) => a.tool.localeCompare(b.tool, 'en'))
    .map(({ tool, reads, severity, proof }) => [tool, reads, severity, proof]);
  return `${[generated('packages/analyzers/src/*/docs.yml'), ...before].join('\n\n')}

${mdTable(['tool', 'report', 'severity', 'proof that it scanned'], rows)}

${formats.join('\n\n')}

${mdTable(['tool', 'format', 'difference', 'because'], formatDifferences.map(differenceRow))}

${after.join('\n\n')}
`;
}

const before = [
  '# Native reports',
  `[sarif-aggregator](sarif-aggregator.md) reads SARIF 2.1.0, and these reports of scanners and
linters as they write them. Their content tells which tool wrote them, never their name.`,
  `The tool's own word for the severity decides; a CVSS score only where it has no word, medium
where it has neither. Each entry is one finding: Snyk's by path, npm's by advisory and package,
osv-scanner's by vulnerability and package.`,
  `A file may hold several JSON documents, one after the other, each a report of its own or a message
of one tool. Lines of text before, between and behind them are passed over, with a warning.`,
];

function differenceRow({ tool, format, differs, reason }: FormatDifference): string[] {
  const difference =
    typeof differs !== 'string'
      ? `what is ${differs.from} as \`${differs.than}\` is ${differs.to}`
      : differs === 'other places'
        ? 'findings have another place'
        : 'a report without findings is refused: red';
  return [tool, `\`${format}\``, difference, reason];
}

const formats = [
  '## Where the formats of a tool differ',
  `One scan gives the same findings, severities and verdicts in each format that is read, but for what
this table lists. A test runs the tools that install in a minute and compares: it fails on any other
difference, and on a row that is no longer true. Where a report without findings is refused, take
another format of the tool, best SARIF.`,
];

const after = [
  '## What is not believed',
  `A report that lacks its proof, or that names something the tool could not look at, becomes a run
with \`executionSuccessful: false\` and an error notification for each reason; its findings are
kept.`,
  `Refused by name: an empty file, \`[]\`, \`{}\` and \`null\` (nothing in them says which tool wrote
them), a report that was cut off, a report with an entry that is not as the tool writes it, an error
that a tool wrote in place of its report, JSON of no tool that is known, the diffs of formatters.`,
  `Passed over by name beside reports: SBOMs without vulnerabilities (CycloneDX, SPDX, Syft), OpenVEX,
manifests and lock files (package.json, composer.json, pom.xml and the like). Where nothing else was
read, or where \`reports\` names such a file by its path, the step is red and says what the file is.`,
  '## What a result carries',
  `\`properties.package\` is \`{ name, version?, ecosystem?, path? }\` (\`path\`: where it lies inside of
an image), \`properties.advisory\` is \`{ id, aliases, fixedIn }\`. A fingerprint of the tool's own is
kept (\`gitleaks/fingerprint/v1\`, \`matchBasedId/v1\` of Semgrep, \`brakeman/fingerprint/v1\`,
\`kics/similarity-id/v1\`); where findings share a place, as all
packages of a lock file do, \`ci-actions/finding/v1\` is \`<rule>:<package or resource>:<path>\`, of
Snyk also the path of packages (\`properties.from\` with versions). Secrets that differ in nothing
that may be shown have an \`occurrence\`.`,
  `Where a tool ranks one rule differently from finding to finding, the most severe keep the rule's
id and the others get \`<id>/<severity>\`. What a tool itself ignored is kept as suppressed, where its
report lists it. What cargo-audit calls a warning is of kind "informational" and not counted.`,
  `Left out of every report: secrets and the lines that hold them, and author, e-mail, date and
message of a commit. A result of a rule that looks for secrets or guesses at them keeps its rule, its
place, its severity and its fingerprints; its message is made of the rule's id. [What a secret
is](security-gate.md#what-a-secret-is).`,
];
