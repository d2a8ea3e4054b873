import type { Converted, Converter } from '../convert/converter.ts';
import { dependencyFinding, firstLine } from '../convert/dependency-finding.ts';
import { entries, isRecord, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { rank } from '../convert/rank.ts';

/**
 * Reads pip-audit's `-f json`: `{ dependencies, fixes }`, before 2.5 only the list of dependencies.
 * A dependency has `vulns`, or `skip_reason` if it was not audited (not on the index, index not
 * reachable). The exit code is 0 even then.
 */
export const pipAudit: Converter = {
  tool: 'pip-audit',
  kind: 'security',
  informationUri: 'https://github.com/pypa/pip-audit',
  recognises: ({ value }) =>
    Array.isArray(value)
      ? value.some((entry) => isDependency(entry))
      : isRecord(value) && 'dependencies' in value && !('vulnerabilities' in value),
  convert: ({ value }) => convert(Array.isArray(value) ? value : (value as Fields)['dependencies']),
};

function isDependency(entry: unknown): boolean {
  return isRecord(entry) && 'name' in entry && ('vulns' in entry || 'skip_reason' in entry);
}

function convert(list: unknown): Converted {
  const failures: string[] = [];
  const dependencies = entries(list, 'the dependencies', failures);
  if (dependencies.length === 0) failures.push('it looked at no dependency');
  const skipped = dependencies.filter((one) => !('vulns' in one) && !skippedOnPurpose(one));
  const findings = dependencies.flatMap((dependency) => {
    const name = text(dependency, 'name') ?? 'a package without a name';
    const version = text(dependency, 'version');
    return entries(dependency['vulns'], `"vulns" of ${name}`, failures).map((vulnerability) => {
      const description = text(vulnerability, 'description');
      return dependencyFinding({
        id: text(vulnerability, 'id') ?? 'pip-audit',
        aliases: texts(vulnerability, 'aliases'),
        fixedIn: texts(vulnerability, 'fix_versions'),
        package: { name, version, ecosystem: 'PyPI' },
        title: firstLine(description),
        description,
        rank: rank(undefined),
      });
    });
  });
  return { findings, failures: [...skipped.map(whySkipped), ...failures] };
}

/** `--skip-editable` skips packages that the user develops. */
function skippedOnPurpose(dependency: Fields): boolean {
  return text(dependency, 'skip_reason') === 'distribution marked as editable';
}

function whySkipped(dependency: Fields): string {
  const name = text(dependency, 'name') ?? 'a dependency';
  return `${name} was not audited: ${text(dependency, 'skip_reason') ?? 'no reason given'}`;
}
