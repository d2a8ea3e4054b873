import type { Converted, Converter } from '../convert/converter.ts';
import { entries, entriesIfAny, isRecord, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import {
  aBoolean,
  aNumber,
  aText,
  either,
  fits,
  isNonEmpty,
  listOf,
  objectOf,
  oneOf,
  there,
} from '../convert/shape.ts';
import type { Shape } from '../convert/shape.ts';
import { infrastructureIssue } from './iac.ts';
import { isUnmanaged, lookedUnmanaged, unmanagedFindings, unmanagedShape } from './unmanaged.ts';
import { vulnerability } from './vulnerability.ts';

const issueShape = objectOf({ id: aText, title: aText });

const failedShape = objectOf({ ok: oneOf(false), error: aText, path: aText });

const mark = either(
  objectOf({ ok: aBoolean, vulnerabilities: there, dependencyCount: there }),
  objectOf({ ok: aBoolean, vulnerabilities: there, packageManager: there }),
  objectOf({ infrastructureAsCodeIssues: there }),
);

const dependencies = { ok: aBoolean, vulnerabilities: listOf(issueShape) };

const projectShape = either(
  failedShape,
  unmanagedShape,
  objectOf({ infrastructureAsCodeIssues: listOf(objectOf({ id: aText, severity: aText })) }),
  objectOf({ ...dependencies, dependencyCount: aNumber }),
  objectOf({ ...dependencies, packageManager: aText }),
);

const projectsShape: Shape = (value, at) =>
  (Array.isArray(value) ? listOf(projectShape) : projectShape)(value, at);

/**
 * Snyk's `--json` of `test` (also `--unmanaged`), `container test` and `iac test`: one project, or a list of projects
 * (`--all-projects`, several files). A project that failed is `{ ok: false, error, path }` among the
 * others. `snyk code test --json` is SARIF.
 */
export const snyk: Converter = {
  tool: 'Snyk',
  kind: 'security',
  informationUri: 'https://snyk.io/',
  recognises: ({ value }) => isNonEmpty(value) && fits(value, projectsShape),
  flawOf: ({ value }) =>
    fits(Array.isArray(value) ? value[0] : value, mark) ? projectsShape(value, '') : undefined,
  convert: ({ value }) => convert(Array.isArray(value) ? value : [value]),
};

function isError(project: Fields): boolean {
  return project['ok'] === false && typeof project['error'] === 'string';
}

function convert(list: readonly unknown[]) {
  const failures: string[] = [];
  const projects = entries(list, 'the projects', failures);
  const [only] = projects;
  if (only !== undefined && projects.length === 1 && isError(only)) {
    return { refused: `holds no report: Snyk says "${text(only, 'error')}"` };
  }
  const scanned = projects.filter((project) => !isError(project));
  failures.push(...projects.filter(isError).map(whyFailed));
  if (!scanned.some(isProven)) failures.push('it looked at no dependency and no file');
  const findings = scanned.flatMap((project) => findingsOf(project, failures));
  const converted: Converted = { findings, failures };
  return scanned.some((project) => isRecord(project['docker']))
    ? { ...converted, file: 'Dockerfile' }
    : converted;
}

function whyFailed(project: Fields): string {
  return `${text(project, 'path', 'targetFile') ?? 'a project'}: ${text(project, 'error') ?? 'failed'}`;
}

/** Whether the report proves that Snyk scanned something. */
function isProven(project: Fields): boolean {
  const issues = project['vulnerabilities'];
  if (isUnmanaged(project)) return lookedUnmanaged(project);
  return (
    (number(project, 'dependencyCount') ?? 0) > 0 ||
    Array.isArray(project['infrastructureAsCodeIssues']) ||
    (Array.isArray(issues) && issues.length > 0)
  );
}

function findingsOf(project: Fields, failures: string[]): readonly Finding[] {
  if (isUnmanaged(project)) return unmanagedFindings(project, failures);
  const applications = entriesIfAny(project['applications'], '"applications"', failures);
  if (!isRecord(project['filtered'] ?? {}))
    failures.push('the report is broken: "filtered" is no object');
  const ignored = record(project, 'filtered')['ignore'];
  return [
    ...entriesIfAny(project['vulnerabilities'], '"vulnerabilities"', failures).map((entry) =>
      vulnerability(entry, project),
    ),
    ...entriesIfAny(project['infrastructureAsCodeIssues'], 'the issues', failures).map((entry) =>
      infrastructureIssue(entry, project),
    ),
    ...entriesIfAny(ignored, '"filtered.ignore"', failures).map((entry) => ({
      ...vulnerability(entry, project),
      suppressed: { kind: 'external' as const, why: whyIgnored(entry) },
    })),
    ...applications.flatMap((application) => findingsOf(application, failures)),
  ];
}

function whyIgnored(entry: Fields): string | undefined {
  const { ignored } = record(entry, 'filtered');
  const [first] = Array.isArray(ignored) ? ignored.filter(isRecord) : [];
  return first === undefined ? undefined : text(first, 'reason');
}
