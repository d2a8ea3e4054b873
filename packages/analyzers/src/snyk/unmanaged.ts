import { dependencyFinding } from '../convert/dependency-finding.ts';
import { entries, number, record, records, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { aList, anObject, aText, fits, listOf, objectOf } from '../convert/shape.ts';

/** What `snyk test --unmanaged --json` says of one project: issues by package, their data by id. */
export const unmanagedShape = objectOf({
  issues: listOf(objectOf({ issueId: aText, pkgName: aText })),
  issuesData: anObject,
  depGraphData: objectOf({ pkgs: aList }),
});

export function isUnmanaged(value: unknown): value is Fields {
  return fits(value, unmanagedShape);
}

/** The root of the graph is the project itself. */
export function lookedUnmanaged(project: Fields): boolean {
  const packages = records(record(project, 'depGraphData'), 'pkgs');
  return packages.length > 1 || records(project, 'issues').length > 0;
}

export function unmanagedFindings(project: Fields, failures: string[]): readonly Finding[] {
  const data = record(project, 'issuesData');
  return entries(project['issues'], '"issues"', failures).map((issue) => {
    const id = text(issue, 'issueId') ?? 'snyk';
    return finding(issue, id, record(data, id), project);
  });
}

function finding(issue: Fields, id: string, data: Fields, project: Fields): Finding {
  const name = text(issue, 'pkgName') ?? 'a package without a name';
  const version = text(issue, 'pkgVersion');
  const identifiers = record(data, 'identifiers');
  const [path] = filesOf(project, `${name}@${version ?? ''}`);
  return dependencyFinding({
    id,
    aliases: [...texts(identifiers, 'CVE'), ...texts(identifiers, 'GHSA')],
    fixedIn: [
      ...texts(data, 'fixedIn'),
      ...texts(record(issue, 'fixInfo'), 'nearestFixedInVersion'),
    ],
    package: { name, version, ecosystem: 'cpp' },
    title: text(data, 'title'),
    description: text(data, 'description'),
    url: `https://security.snyk.io/vuln/${id}`,
    tags: texts(identifiers, 'CWE').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
    rank: rank(text(data, 'severity'), number(data, 'cvssScore')),
    place: path === undefined ? undefined : { path },
  });
}

/** The files by which Snyk knew the package. */
function filesOf(project: Fields, key: string): readonly string[] {
  const details = record(record(project, 'fileSignaturesDetails'), key);
  return [...texts(record(project, 'depsFilePaths'), key), ...texts(details, 'filePaths')];
}
