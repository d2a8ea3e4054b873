import type { Converted, Converter } from '../convert/converter.ts';
import { cvssScore } from '../convert/cvss-score.ts';
import { dependencyFinding } from '../convert/dependency-finding.ts';
import { entries, isRecord, number, record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { byMarks } from '../convert/recognised.ts';
import {
  aBoolean,
  aNumber,
  aText,
  anObject,
  ifAny,
  listOf,
  mapOf,
  objectOf,
  there,
} from '../convert/shape.ts';

const vulnerable = objectOf({
  advisory: objectOf({ id: aText }),
  versions: anObject,
  package: objectOf({ name: aText }),
});

/**
 * Reads cargo-audit's `--json`: `{ database, lockfile, settings, vulnerabilities, warnings }`. It
 * has CVSS vectors, but no severity words. Its warnings (unmaintained, unsound, yanked, notice) do
 * not fail it. They become results of kind "informational", which security-gate does not count.
 */
export const cargoAudit: Converter = {
  tool: 'cargo-audit',
  kind: 'security',
  informationUri: 'https://github.com/rustsec/rustsec/tree/main/cargo-audit',
  ...byMarks(
    objectOf({ vulnerabilities: objectOf({ list: there, count: there }), database: anObject }),
    objectOf({
      vulnerabilities: objectOf({ found: aBoolean, count: aNumber, list: listOf(vulnerable) }),
      warnings: ifAny(mapOf(listOf(objectOf({ package: anObject })))),
    }),
  ),
  convert: ({ value }) => convert(value as Fields, []),
};

/** As called with `--deny`: warnings of these kinds fail it. `warnings` are all kinds. */
export function cargoAuditDenying(denied: readonly string[]): Converter {
  return { ...cargoAudit, convert: ({ value }) => convert(value as Fields, denied) };
}

async function convert(report: Fields, denied: readonly string[]): Promise<Converted> {
  const failures: string[] = [];
  const { list, count } = record(report, 'vulnerabilities');
  const listed = entries(list, '"vulnerabilities.list"', failures);
  if (typeof count === 'number' && count > listed.length) {
    failures.push(`it counts ${count} vulnerabilities and lists ${listed.length}`);
  }
  if (!((number(record(report, 'database'), 'advisory-count') ?? 0) > 0)) {
    failures.push('its advisory database holds no advisory');
  }
  if (!isRecord(report['lockfile'])) failures.push('the report names no lock file');
  const warnings = Object.entries(record(report, 'warnings')).flatMap(([kind, warned]) =>
    entries(warned, `"warnings.${kind}"`, failures).map((entry) => ({ ...entry, kind })),
  );
  const findings = [
    ...listed.map((entry) => findingOf(entry)),
    ...warnings.map((entry) => findingOf(entry, text(entry, 'kind') ?? 'warning', denied)),
  ];
  return { findings: await Promise.all(findings), failures };
}

async function findingOf(
  entry: Fields,
  warning?: string,
  denied: readonly string[] = [],
): Promise<Finding> {
  const advisory = record(entry, 'advisory');
  const crate = record(entry, 'package');
  const title = text(advisory, 'title');
  return dependencyFinding({
    id: text(advisory, 'id') ?? warning ?? 'cargo-audit',
    aliases: texts(advisory, 'aliases'),
    fixedIn: texts(record(entry, 'versions'), 'patched'),
    package: {
      name: text(crate, 'name') ?? text(advisory, 'package') ?? 'a crate without a name',
      version: text(crate, 'version'),
      ecosystem: 'crates.io',
    },
    title: warning === undefined ? title : `${warning}${title === undefined ? '' : `: ${title}`}`,
    description: text(advisory, 'description'),
    url: text(advisory, 'url'),
    rank: rank(undefined, await cvssScore(text(advisory, 'cvss'))),
    informational:
      warning !== undefined && !denied.includes('warnings') && !denied.includes(warning),
  });
}
