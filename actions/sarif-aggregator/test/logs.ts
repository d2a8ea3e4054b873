import { headOfMerged } from '@ci-actions/sarif';
import type { Log, Result, ReportingDescriptor, Run } from '@ci-actions/sarif';

export function log(...runs: readonly Run[]): Log {
  return { version: '2.1.0', runs };
}

/** The log as an earlier run of ours writes it. */
export function merged({ runs }: Log): string {
  return `${headOfMerged}${JSON.stringify(runs).slice(1)}}`;
}

export function tool(name: string, results: readonly Result[] = [], more: Partial<Run> = {}): Run {
  return { tool: { driver: { name } }, results, ...more };
}

export function finding(ruleId: string, uri = 'src/a.py', startLine = 1): Result {
  const physicalLocation = { artifactLocation: { uri }, region: { startLine } };
  return { ruleId, message: { text: `${ruleId} is here` }, locations: [{ physicalLocation }] };
}

export function scored(id: string, score: string): ReportingDescriptor {
  return { id, properties: { 'security-severity': score } };
}

export const failed: Partial<Run> = { invocations: [{ executionSuccessful: false, exitCode: 2 }] };

export function target(name: string): Partial<Run> {
  return { properties: { 'ci-actions': { target: name } } };
}
