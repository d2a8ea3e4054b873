import { messageOf } from '../bounded-text.ts';
import type { JsonDialect } from '../json/json-dialect.ts';
import { numberOf, record, textOf } from '../json/json-values.ts';
import type { JsonRecord } from '../json/json-values.ts';
import { claimedFailures, saysItFailed } from '../self-declared.ts';
import type { ReportEvent, TestCase } from '../test-case.ts';

/** karma-json-reporter: specs by browser, and a summary that knows of browsers that were lost. */
export function karma(): JsonDialect {
  let summary: JsonRecord = {};
  let failed = 0;
  return {
    paths: ['$.result.*.*', '$.summary'],
    owns: ([key]) => key === 'result' || key === 'summary',
    read({ path, value }) {
      if (path[0] === 'summary') {
        summary = record(value);
        return [];
      }
      const test = caseOf(record(value));
      if (test.status === 'failed') failed += 1;
      return [{ kind: 'case', test }];
    },
    end(): readonly ReportEvent[] {
      const counted = claimedFailures(numberOf(summary['failed']) ?? 0, failed, 'summary');
      const why = whyFailed(summary);
      const unseen = why !== undefined && failed === 0 && counted.length === 0;
      return [...counted, ...(unseen ? [saysItFailed(why)] : [])];
    },
  };
}

function whyFailed(summary: JsonRecord): string | undefined {
  if (summary['disconnected'] === true) return 'a browser was disconnected';
  if (summary['error'] === true) return 'a browser ended with an error';
  const code = numberOf(summary['exitCode']);
  return code === 0 ? undefined : `exit code ${code ?? 'unknown'}`;
}

function caseOf(spec: JsonRecord): TestCase {
  const suites = spec['suite'];
  const log = spec['log'];
  const status =
    spec['skipped'] === true ? 'skipped' : spec['success'] === true ? 'passed' : 'failed';
  return {
    name: textOf(spec['description']) || '(no description)',
    suite: (Array.isArray(suites) ? suites.join(' > ') : '') || undefined,
    status,
    durationMs: numberOf(spec['time']),
    ...(status === 'passed' || !Array.isArray(log) ? {} : messageOf(...log.map(textOf))),
  };
}
