import { messageOf } from '../bounded-text.ts';
import type { JsonDialect } from '../json/json-dialect.ts';
import { numberOf, record, textOf } from '../json/json-values.ts';
import type { JsonRecord } from '../json/json-values.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';
import { reasonOf, records, stepStatus } from './scenario.ts';

/** From the mildest to the worst. A step without a definition was never run: that is an error. */
const words: Readonly<Record<string, Status>> = {
  passed: 'passed',
  pending: 'skipped',
  skipped: 'skipped',
  failed: 'failed',
};
const order: readonly Status[] = ['passed', 'skipped', 'failed', 'errored'];

/** Cucumber's JSON: a scenario has no word of its own, its steps and hooks have. */
export function cucumber(): JsonDialect {
  return {
    paths: ['$.*'],
    owns: ([index]) => typeof index === 'number',
    read: ({ value }) => featureEvents(record(value)),
    end: () => [],
  };
}

function featureEvents(feature: JsonRecord): readonly ReportEvent[] {
  const events: ReportEvent[] = [];
  let background: readonly JsonRecord[] = [];
  for (const element of records(feature['elements'])) {
    const steps = stepsOf(element);
    // Cucumber-JVM writes the background that ran before a scenario as an element before it.
    if (element['type'] === 'background') background = steps;
    else {
      events.push({ kind: 'case', test: caseOf(element, [...background, ...steps], feature) });
      background = [];
    }
  }
  return events;
}

/** Hooks stand in lists of their own (JVM, Ruby), of the scenario and of each step, or are hidden steps. */
function stepsOf(element: JsonRecord): readonly JsonRecord[] {
  const steps = records(element['steps']);
  const hooks = [element, ...steps].flatMap((of) => [
    ...records(of['before']),
    ...records(of['after']),
  ]);
  return [...steps, ...hooks];
}

/** A scenario without a step of its own, or of which no step ran, was not evaluated. */
function statusOf(steps: readonly JsonRecord[]): Status {
  const statuses = steps.map((step) => words[stepStatus(step) ?? ''] ?? 'errored');
  const worst = Math.max(-1, ...statuses.map((status) => order.indexOf(status)));
  const own = steps.some((step) => step['hidden'] !== true && 'keyword' in step);
  return own || worst > 1 ? (order[worst] ?? 'skipped') : 'skipped';
}

function caseOf(scenario: JsonRecord, steps: readonly JsonRecord[], feature: JsonRecord): TestCase {
  const status = statusOf(steps);
  const nanoseconds = steps.map((step) => numberOf(record(step['result'])['duration']) ?? 0);
  const odd = steps.find((step) => /^(undefined|ambiguous|pending)$/.test(stepStatus(step) ?? ''));
  const word = odd && `${stepStatus(odd) ?? ''} step: ${textOf(odd['name']) ?? ''}`;
  return {
    name: textOf(scenario['name']) || '(no name)',
    suite: textOf(feature['name']),
    file: textOf(feature['uri'])?.replace(/^file:/, ''),
    line: numberOf(scenario['line']),
    status,
    durationMs: nanoseconds.reduce((a, b) => a + b, 0) / 1e6,
    ...(status === 'passed' ? {} : messageOf(word, ...reasonOf(steps))),
  };
}
