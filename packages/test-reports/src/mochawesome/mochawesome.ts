import { messageOf } from '../bounded-text.ts';
import type { JsonDialect } from '../json/json-dialect.ts';
import { isRecord, numberOf, record, textOf } from '../json/json-values.ts';
import type { JsonRecord } from '../json/json-values.ts';
import { claimedFailures } from '../self-declared.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';

const lists = ['tests', 'suites', 'beforeHooks', 'afterHooks'];
const records = (value: unknown): readonly JsonRecord[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** mochawesome: a tree of suites a file. A hook counts where it fails. */
export function mochawesome(): JsonDialect {
  let claimed = 0;
  let failed = 0;
  let notRun = 0;

  function suite(node: JsonRecord, titles: readonly string[]): readonly ReportEvent[] {
    const here = [...titles, textOf(node['title']) ?? ''].filter((title) => title !== '');
    const file = textOf(node['fullFile']) || textOf(node['file']) || undefined;
    const hooks = [...records(node['beforeHooks']), ...records(node['afterHooks'])];
    return [
      ...records(node['tests']).flatMap((test) => one(test, here, file)),
      ...hooks.flatMap((hook) => one(hook, here, file)),
      ...records(node['suites']).flatMap((child) => suite(child, here)),
    ];
  }

  function one(test: JsonRecord, titles: readonly string[], file?: string): readonly ReportEvent[] {
    const status = statusOf(test);
    if (status === 'failed') failed += 1;
    else if (test['isHook'] === true) return [];
    if (status === undefined) {
      notRun += 1;
      return [];
    }
    const err = record(test['err']);
    const result: TestCase = {
      name: textOf(test['title']) || '(no title)',
      suite: titles.join(' > ') || undefined,
      file,
      status,
      durationMs: numberOf(test['duration']),
      ...(status === 'passed' ? {} : messageOf(textOf(err['message']), textOf(err['estack']))),
    };
    return [{ kind: 'case', test: result }];
  }

  return {
    paths: ['$.stats', ...lists.map((list) => `$.results.*.${list}.*`)],
    owns: ([key, index]) => key === 'stats' || (key === 'results' && typeof index === 'number'),
    read({ path, value }) {
      if (path[0] === 'stats') {
        claimed = numberOf(record(value)['failures']) ?? 0;
        return [];
      }
      return path[2] === 'suites' ? suite(record(value), []) : one(record(value), []);
    },
    end: () => [
      ...claimedFailures(claimed, failed, 'stats'),
      ...(notRun > 0 ? [{ kind: 'problem' as const, what: unended(notRun) }] : []),
    ],
  };
}

/** A test that a failed hook kept from running is `skipped`; one without any word never ended. */
function statusOf(test: JsonRecord): Status | undefined {
  if (test['fail'] === true || test['state'] === 'failed') return 'failed';
  if (test['pass'] === true || test['state'] === 'passed') return 'passed';
  if (test['pending'] === true || test['skipped'] === true) return 'skipped';
  return test['state'] === 'pending' ? 'skipped' : undefined;
}

function unended(tests: number): string {
  return `the run ended early: ${tests === 1 ? '1 test has' : `${tests} tests have`} no outcome`;
}
