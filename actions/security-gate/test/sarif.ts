import type { Log, Result, ReportingDescriptor, Run } from '@ci-actions/sarif';

/** A result with default values; `more` overrides them. */
export function result(ruleId: string, more: Partial<Result> = {}): Result {
  return {
    ruleId,
    message: { text: `${ruleId} was found` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/app.py' },
          region: { startLine: 3 },
        },
      },
    ],
    ...more,
  };
}

export interface ToolRun extends Omit<Partial<Run>, 'tool'> {
  readonly rules?: readonly ReportingDescriptor[];
}

/** A successful run without results; `more` overrides this. */
export function toolRun(tool: string, { rules = [], ...more }: ToolRun = {}): Run {
  return {
    tool: { driver: { name: tool, rules } },
    invocations: [{ executionSuccessful: true }],
    results: [],
    ...more,
  };
}

export function rule(
  id: string,
  severity?: string,
  more: Partial<ReportingDescriptor> = {},
): ReportingDescriptor {
  return {
    id,
    ...(severity === undefined ? {} : { properties: { 'security-severity': severity } }),
    ...more,
  };
}

export function log(...runs: readonly Run[]): Log {
  return { version: '2.1.0', runs };
}
