import type { Report } from './native-report.ts';
import {
  aList,
  aNumber,
  aText,
  anObject,
  either,
  fits,
  isNonEmpty,
  listOf,
  objectOf,
  oneOf,
  there,
} from './shape.ts';
import type { Shape } from './shape.ts';

/**
 * Why a report is refused that is known and not read: with the option by which its tool writes what
 * is read. Undefined for any other report.
 */
export function otherTool({ value, lines }: Report): string | undefined {
  const head = lines.slice(0, 5).flatMap((line) => ('text' in line ? [line.text] : []));
  const isXml = head[0]?.trimStart().startsWith('<');
  const found = isXml
    ? xml.find(([, root]) => root.test(head.join('\n')))
    : json.find(([, shape]) => fits(value, shape));
  if (found === undefined) return undefined;
  const [tool, , instead] = found;
  return `is a report of ${tool}, which is not read: hand over ${instead}`;
}

type Row<By> = readonly [tool: string, by: By, instead: string];

const json: readonly Row<Shape>[] = [
  [
    'tfsec that found nothing and names nothing that it looked at',
    (value, at) => onlyKey('results', value) ?? objectOf({ results: oneOf(null) })(value, at),
    'what `tfsec --include-passed --format json` writes, or `tfsec --format sarif`',
  ],
  [
    'TFLint',
    objectOf({ issues: aList, errors: aList }),
    'the SARIF that `tflint --format sarif` writes',
  ],
  [
    'Prowler in its own format of version 3',
    many({ CheckID: aText, Status: aText, StatusExtended: aText }),
    'what `prowler <provider> -M json-ocsf` writes',
  ],
  [
    'SwiftLint',
    many({ rule_id: aText, reason: aText, severity: aText, file: there }),
    'the SARIF that `swiftlint lint --reporter sarif` writes',
  ],
  [
    'stylelint',
    many({ source: aText, warnings: aList, errored: there }),
    'the SARIF of a formatter: `stylelint --custom-formatter stylelint-sarif-formatter`',
  ],
  [
    'cfn-lint',
    many({ Filename: aText, Level: aText, Location: anObject, Rule: anObject }),
    'the SARIF that `cfn-lint --format sarif` writes',
  ],
  [
    'PMD',
    objectOf({ formatVersion: aNumber, pmdVersion: aText, files: aList }),
    'the SARIF that `pmd check --format sarif` writes',
  ],
  ['njsscan', objectOf({ njsscan_version: aText }), 'the SARIF that `njsscan --sarif` writes'],
  [
    'mobsfscan',
    objectOf({ mobsfscan_version: aText }),
    'the SARIF that `mobsfscan --sarif` writes',
  ],
  [
    'a scanner in the format of GitLab',
    either(
      objectOf({ version: aText, vulnerabilities: aList, scan: anObject }),
      objectOf({ version: aText, vulnerabilities: aList, remediations: aList }),
    ),
    'the SARIF that the scanner itself writes',
  ],
  [
    'a linter in the format of Code Climate (GitLab code quality)',
    many({ check_name: aText, description: aText, location: anObject }),
    'the SARIF that the linter itself writes',
  ],
  [
    'bundler-audit',
    objectOf({ version: aText, created_at: aText, results: aList }),
    'the report of osv-scanner or Trivy on Gemfile.lock, as bundler-audit writes no SARIF',
  ],
  [
    'composer audit',
    objectOf({ advisories: there, abandoned: there }),
    'the report of osv-scanner or Trivy on composer.lock, as composer writes no SARIF',
  ],
];

const xml: readonly Row<RegExp>[] = [
  ['SpotBugs', /<BugCollection[\s>]/, 'the SARIF that `spotbugs -sarif` writes'],
  ['PMD', /<pmd[\s>]/, 'the SARIF that `pmd check --format sarif` writes'],
  ['ZAP as XML', /<OWASPZAPReport[\s>]/, 'the JSON of its template `traditional-json`'],
  [
    'OWASP dependency-check as XML',
    /dependency-check\.\d+\.\d+\.xsd/i,
    'what `dependency-check --format JSON` writes',
  ],
  ['cppcheck', /<cppcheck[\s>]/, 'the SARIF that `cppcheck --output-format=sarif` writes'],
  [
    'a linter in the format of Checkstyle',
    /<checkstyle[\s>]/,
    'the SARIF that the linter itself writes',
  ],
];

function many(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => (isNonEmpty(value) ? listOf(objectOf(keys))(value, at) : 'it is empty');
}

function onlyKey(key: string, value: unknown): string | undefined {
  const keys = Object.keys(Object(value));
  return keys.length === 1 && keys[0] === key ? undefined : `it has more than "${key}"`;
}
