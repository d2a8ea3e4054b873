import type { Notification, Result, Run } from '@ci-actions/sarif';
import type { Context, Converted, Converter } from './converter.ts';
import { levelOfSeverity } from './level-of-severity.ts';
import type { Finding, FindingPlace, Replacement } from './native-finding.ts';
import { pathUri } from './path-uri.ts';
import { rulesOf } from './rules-of.ts';

/** What a run says of its tool. */
export type Driver = Pick<Converter, 'tool' | 'kind' | 'informationUri'>;

/**
 * Makes a SARIF run from converted findings. A finding has no location if neither the report nor
 * the caller names a file. The merge adds one, because it knows the repository.
 */
export function runOf(converter: Driver, converted: Converted, context: Context): Run {
  const { findings, target, version } = converted;
  const { idOf, rules } = rulesOf(findings, converter.kind);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const file = context.file ?? converted.file;
  return {
    tool: {
      driver: {
        name: converter.tool,
        ...(version === undefined ? {} : { version }),
        informationUri: converter.informationUri,
        rules,
      },
    },
    invocations: [invocationOf(converted)],
    ...(target === undefined ? {} : { automationDetails: { id: categoryOf(converter, target) } }),
    results: withOccurrences(findings, (finding) => {
      const ruleId = idOf(finding);
      return resultOf(finding, ruleId, indexes.get(ruleId) ?? -1, file);
    }),
  };
}

/**
 * Numbers equal results of secrets. Two secrets on one line differ only in text that may not be
 * shown, and a merge drops results of equal value.
 */
function withOccurrences(
  findings: readonly Finding[],
  make: (finding: Finding) => Result,
): Result[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const result = make(finding);
    if (finding.secret !== true) return result;
    const value = JSON.stringify(result);
    const occurrence = (seen.get(value) ?? 0) + 1;
    seen.set(value, occurrence);
    return occurrence === 1
      ? result
      : { ...result, properties: { ...result.properties, occurrence } };
  });
}

function categoryOf({ tool }: Driver, target: string): string {
  return `${tool.toLowerCase().replaceAll(' ', '-')}/${target}/`;
}

function invocationOf({ failures, warnings = [] }: Converted) {
  const notes = [
    ...failures.map((why): Notification => ({ level: 'error', message: { text: why } })),
    ...warnings.map((why): Notification => ({ level: 'warning', message: { text: why } })),
  ];
  return {
    executionSuccessful: failures.length === 0,
    ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }),
  };
}

function resultOf(
  finding: Finding,
  ruleId: string,
  ruleIndex: number,
  file: string | undefined,
): Result {
  const { message, rule, rank, suppressed, fingerprints, properties, fix = [] } = finding;
  const place = finding.place ?? (file === undefined ? undefined : { path: file });
  const facts = {
    ...(finding.package === undefined ? {} : { package: known(finding.package) }),
    ...(finding.advisory === undefined ? {} : { advisory: finding.advisory }),
    ...properties,
  };
  return {
    ruleId,
    ruleIndex,
    ...(finding.informational
      ? { kind: 'informational', level: 'none' as const }
      : { level: levelOfSeverity[rank.severity] }),
    message: { text: message.trim() || rule.title || rule.id },
    ...(place === undefined ? {} : { locations: [{ physicalLocation: locationOf(place) }] }),
    ...(fingerprints === undefined ? {} : { partialFingerprints: fingerprints }),
    ...(fix.length === 0 || place === undefined ? {} : { fixes: [fixOf(place.path, fix)] }),
    ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
    ...(Object.keys(facts).length === 0 ? {} : { properties: facts }),
  };
}

function fixOf(path: string, fix: readonly Replacement[]) {
  const replacements = fix.map(({ text, ...deletedRegion }) => ({
    deletedRegion,
    insertedContent: { text },
  }));
  return { artifactChanges: [{ artifactLocation: { uri: pathUri(path) }, replacements }] };
}

function suppressionOf({ kind, why }: NonNullable<Finding['suppressed']>) {
  return {
    kind,
    status: 'accepted' as const,
    ...(why === undefined ? {} : { justification: why }),
  };
}

function known(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Omits invalid lines and columns, and keeps the file. */
function locationOf({ path, line, endLine, column, endColumn }: FindingPlace) {
  const artifactLocation = { uri: pathUri(path) };
  if (!isPosition(line)) return { artifactLocation };
  const last = isPosition(endLine) && endLine >= line ? endLine : undefined;
  const oneLine = last === undefined || last === line;
  const from = isPosition(column) ? column : undefined;
  const ends = isPosition(endColumn) && (!oneLine || endColumn >= (from ?? 1));
  const region = {
    startLine: line,
    ...(from === undefined ? {} : { startColumn: from }),
    ...(last === undefined ? {} : { endLine: last }),
    ...(ends && (from !== undefined || !oneLine) ? { endColumn } : {}),
  };
  return { artifactLocation, region };
}

function isPosition(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1;
}
