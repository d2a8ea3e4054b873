import type { JestReport } from './test-report.ts';

interface Case {
  readonly suite: string;
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly message?: string;
}

export interface Steps {
  readonly steps: readonly { readonly name: string; readonly passed: boolean }[];
  readonly jest: JestReport | undefined;
}

/** All steps and tests as JUnit XML, which test-runner judges in our own workflow. */
export function junit({ steps, jest }: Steps): string {
  const cases: Case[] = steps.map(({ name, passed }) => ({
    suite: 'checks',
    name,
    status: passed ? 'passed' : 'failed',
  }));
  if (jest) cases.push(...jest.testResults.flatMap(casesOf));
  else cases.push({ suite: 'checks', name: 'tests end with a report', status: 'failed' });
  const suites = [...new Set(cases.map(({ suite }) => suite))].map((suite) => {
    const inside = cases.filter((one) => one.suite === suite).map(caseXml);
    return `<testsuite name="${xml(suite)}">\n${inside.join('\n')}\n</testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
}

function casesOf({ name, message, assertionResults }: JestReport['testResults'][number]): Case[] {
  if (assertionResults.length === 0 && message !== '') {
    return [{ suite: name, name: 'the file runs', status: 'failed', message }];
  }
  return assertionResults.map(({ fullName, status, failureMessages = [] }) => ({
    suite: name,
    name: fullName,
    status: status === 'passed' || status === 'failed' ? status : 'skipped',
    message: failureMessages.join('\n'),
  }));
}

function caseXml({ suite, name, status, message = '' }: Case): string {
  const open = `<testcase classname="${xml(suite)}" name="${xml(name)}"`;
  if (status === 'passed') return `${open}/>`;
  return status === 'skipped'
    ? `${open}><skipped/></testcase>`
    : `${open}><failure>${xml(message)}</failure></testcase>`;
}

/** Escapes text for XML 1.0, which cannot express most control characters and lone surrogates. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
