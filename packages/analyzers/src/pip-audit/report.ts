import type { Converted, Converter } from '../convert/converter.ts';
import { dependencyFinding, firstLine } from '../convert/dependency-finding.ts';
import { entries, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { byMarks } from '../convert/recognised.ts';
import { aList, aText, either, fits, isNonEmpty, listOf, objectOf } from '../convert/shape.ts';

const vulnerabilityShape = objectOf({ id: aText, fix_versions: listOf(aText) });

const dependencyShape = either(
  objectOf({ name: aText, skip_reason: aText }),
  objectOf({ name: aText, version: aText, vulns: listOf(vulnerabilityShape) }),
);

/** `dependencies` alone have manifests, lock files and SBOMs. */
const whole = byMarks(
  objectOf({ dependencies: aList, fixes: aList }),
  objectOf({ dependencies: listOf(dependencyShape) }),
);
import { osvRank } from '../convert/osv-severity.ts';

/**
 * Reads pip-audit's `-f json`: `{ dependencies, fixes }`, before 2.5 only the list of dependencies.
 * A dependency has `vulns`, or `skip_reason` if it was not audited (not on the index, index not
 * reachable). The exit code is 0 even then. pip-audit writes no severity itself; some wrappers add
 * that of OSV or GHSA.
 */
export const pipAudit: Converter = {
  tool: 'pip-audit',
  kind: 'security',
  informationUri: 'https://github.com/pypa/pip-audit',
  recognises: (report) =>
    whole.recognises(report) ||
    (isNonEmpty(report.value) && fits(report.value, listOf(dependencyShape))),
  flawOf: whole.flawOf,
  convert: ({ value }) => convert(Array.isArray(value) ? value : (value as Fields)['dependencies']),
};

async function convert(list: unknown): Promise<Converted> {
  const failures: string[] = [];
  const dependencies = entries(list, 'the dependencies', failures);
  if (dependencies.length === 0) failures.push('it looked at no dependency');
  const skipped = dependencies.filter((one) => !('vulns' in one) && !skippedOnPurpose(one));
  const findings = dependencies.flatMap((dependency) => {
    const name = text(dependency, 'name') ?? 'a package without a name';
    const version = text(dependency, 'version');
    return entries(dependency['vulns'], `"vulns" of ${name}`, failures).map(
      async (vulnerability) => {
        const description = text(vulnerability, 'description');
        return dependencyFinding({
          id: text(vulnerability, 'id') ?? 'pip-audit',
          aliases: texts(vulnerability, 'aliases'),
          fixedIn: texts(vulnerability, 'fix_versions'),
          package: { name, version, ecosystem: 'PyPI' },
          title: firstLine(description),
          description,
          rank: await osvRank(vulnerability),
        });
      },
    );
  });
  return {
    findings: await Promise.all(findings),
    failures: [...skipped.map(whySkipped), ...failures],
  };
}

/** `--skip-editable` skips packages that the user develops. */
function skippedOnPurpose(dependency: Fields): boolean {
  return text(dependency, 'skip_reason') === 'distribution marked as editable';
}

function whySkipped(dependency: Fields): string {
  const name = text(dependency, 'name') ?? 'a dependency';
  return `${name} was not audited: ${text(dependency, 'skip_reason') ?? 'no reason given'}`;
}
