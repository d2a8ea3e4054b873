import { messageOf } from '../bounded-text.ts';
import type { JsonDialect } from '../json/json-dialect.ts';
import { numberOf, record, textOf } from '../json/json-values.ts';
import type { JsonRecord } from '../json/json-values.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';
import { placeOf, reasonOf, records, stepStatus } from './scenario.ts';

const statuses: Readonly<Record<string, Status>> = {
  passed: 'passed',
  skipped: 'skipped',
  untested: 'skipped',
  pending: 'skipped',
  untested_pending: 'skipped',
  untested_undefined: 'skipped',
  failed: 'failed',
};

/** behave's JSON. Scenarios and features have a word of their own; a feature's may be a hook's. */
export function behave(): JsonDialect {
  let untested = 0;

  function featureEvents(feature: JsonRecord): readonly ReportEvent[] {
    const scenarios = records(feature['elements']).filter((e) => e['type'] !== 'background');
    const tests = scenarios.map((scenario) => caseOf(scenario, textOf(feature['name'])));
    untested += scenarios.filter((s) =>
      (textOf(s['status']) ?? 'untested').startsWith('untested'),
    ).length;
    const events: ReportEvent[] = tests.map((test) => ({ kind: 'case', test }));
    const status = statusOf(feature);
    if (fails(status) && !tests.some((test) => fails(test.status))) {
      const name = textOf(feature['name']) || 'feature';
      const word = textOf(feature['status']) ?? '';
      const test = { name, status: 'errored', message: word, ...placeOf(feature['location']) };
      events.push({ kind: 'case', test: test as TestCase });
    }
    return events;
  }

  return {
    paths: ['$.*'],
    owns: ([index]) => typeof index === 'number',
    read: ({ value }) => featureEvents(record(value)),
    end(): readonly ReportEvent[] {
      if (untested === 0) return [];
      const what = `${untested === 1 ? '1 scenario was' : `${untested} scenarios were`} not run: a dry run, or the run was stopped`;
      return [{ kind: 'problem', what }];
    },
  };
}

const fails = (status: Status): boolean => status === 'failed' || status === 'errored';
const hookWord = (element: JsonRecord): string | undefined =>
  /^(hook|cleanup)_error$/.exec(textOf(element['status']) ?? '')?.[0];

/** `error`, `undefined`, `hook_error`, `cleanup_error` and what else there will be. */
function statusOf(element: JsonRecord): Status {
  return statuses[textOf(element['status']) ?? 'untested'] ?? 'errored';
}

function caseOf(scenario: JsonRecord, feature: string | undefined): TestCase {
  const status = statusOf(scenario);
  const steps = records(scenario['steps']);
  const seconds = steps.map((step) => numberOf(record(step['result'])['duration']) ?? 0);
  const missing = steps.find((step) => stepStatus(step) === 'undefined');
  const undefinedStep = missing && `no step is defined for: ${textOf(missing['name']) ?? ''}`;
  return {
    name: textOf(scenario['name']) || '(no name)',
    suite: feature,
    ...placeOf(scenario['location']),
    status,
    durationMs: seconds.reduce((a, b) => a + b, 0) * 1000,
    ...(status === 'passed'
      ? {}
      : messageOf(undefinedStep, ...reasonOf(steps), hookWord(scenario))),
  };
}
