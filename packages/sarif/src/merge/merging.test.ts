import { describe, expect, test } from '@jest/globals';
import { at, logOf, merged, runOf } from '../../test/merged.ts';
import type { Log } from '../model/log.ts';
import { completeness } from '../resolve/completeness.ts';
import { severityOf } from '../resolve/severity-of.ts';

const finding = (ruleId: string, uri = 'a.py', line = 1, more: object = {}) => ({
  ruleId,
  message: { text: `${ruleId} here` },
  locations: at(uri, line),
  ...more,
});
const scored = (id: string, score: string) => ({ id, properties: { 'security-severity': score } });
const severities = ({ runs }: Log) =>
  runs.flatMap((run) =>
    (run.results ?? []).map((result) => [result.ruleId, severityOf(result, run)]),
  );

describe('runs', () => {
  test('of one tool and category become one, also across versions', async () => {
    const run = (version: string, name: string) => ({
      tool: {
        driver: { name, version, rules: [{ id: 'r', shortDescription: { text: version } }] },
      },
      results: [finding('r', `${version}.py`)],
    });
    const { log } = await merged({
      reports: [logOf(run('1.10.0', 'Tool')), logOf(run('1.9.0', 'tool'))],
    });
    expect(log.runs).toHaveLength(1);
    const { driver } = log.runs[0]?.tool ?? {};
    expect(driver).toMatchObject({ name: 'Tool', version: '1.10.0' });
    expect(driver?.rules?.map((rule) => rule.shortDescription?.text)).toEqual(['1.10.0']);
    expect(log.runs[0]?.results).toHaveLength(2);
  });

  test('of several targets have categories of their own', async () => {
    const target = (name: string) =>
      runOf('Trivy', [], [], { properties: { 'ci-actions': { target: name } } });
    const { log } = await merged({
      reports: [logOf(target('api'), target('web'), runOf('Trivy', []))],
    });
    expect(log.runs.map((run) => run.automationDetails?.id)).toEqual([
      undefined,
      'Trivy/api/',
      'Trivy/web/',
    ]);
  });

  test('of another commit stay apart, and their categories differ', async () => {
    const of = (sha: string) =>
      runOf('T', [], [], {
        automationDetails: { id: 'scan/1' },
        properties: { 'ci-actions': { sha, 'run-attempt': 1 } },
      });
    const { log } = await merged({ reports: [logOf(of('aaa'), of('bbb'))] });
    expect(log.runs.map((run) => run.properties?.['ci-actions'])).toEqual([
      { 'run-attempt': 1, sha: 'aaa' },
      { 'run-attempt': 1, sha: 'bbb' },
    ]);
    expect(new Set(log.runs.map((run) => run.automationDetails?.id)).size).toBe(2);
  });

  test('that are incomplete stay so when merged with a complete one', async () => {
    const failed = runOf('T', [], [], { invocations: [{ executionSuccessful: false }] });
    const silent = { tool: { driver: { name: 'T' } } };
    for (const broken of [failed, silent]) {
      const { log } = await merged({ reports: [logOf(runOf('T', [finding('r')])), logOf(broken)] });
      expect(log.runs).toHaveLength(1);
      expect(log.runs.flatMap(completeness)).not.toEqual([]);
    }
  });

  test('keep the rules of their extensions', async () => {
    const run = (extension: string, id: string) => ({
      tool: {
        driver: { name: 'CodeQL' },
        extensions: [{ name: extension, rules: [scored(id, '9.1')] }],
      },
      results: [{ ...finding(id), rule: { index: 0, toolComponent: { index: 0 } } }],
    });
    const { log } = await merged({ reports: [logOf(run('z', 'one')), logOf(run('a', 'two'))] });
    expect(log.runs[0]?.tool.extensions?.map(({ name }) => name)).toEqual(['a', 'z']);
    expect(severities(log)).toEqual([
      ['two', 'critical'],
      ['one', 'critical'],
    ]);
  });
});

describe('rules of one id', () => {
  test('that differ in severity stay apart, also when merged again', async () => {
    const reports = [
      logOf(runOf('Trivy', [finding('CVE-1', 'a')], [scored('CVE-1', '9.8')])),
      logOf(runOf('Trivy', [finding('CVE-1', 'b')], [scored('CVE-1', '5.0')])),
      logOf(runOf('Trivy', [finding('CVE-1', 'c', 1, { level: 'note' })])),
    ];
    const once = await merged({ reports });
    expect(severities(once.log)).toEqual([
      ['CVE-1', 'critical'],
      ['CVE-1/medium', 'medium'],
      ['CVE-1/by-level', 'low'],
    ]);
    const twice = await merged({ reports: [once.log] });
    expect(twice.text).toBe(once.text);
  });

  test('whose scores have the same severity are one, with the highest score', async () => {
    const report = (score: string, uri: string) =>
      logOf(runOf('Trivy', [finding('CVE-1', uri)], [scored('CVE-1', score)]));
    const { log } = await merged({ reports: [report('9.1', 'a'), report('9.8', 'b')] });
    expect(log.runs[0]?.tool.driver.rules).toMatchObject([
      { id: 'CVE-1', properties: { 'security-severity': '9.8' } },
    ]);
  });

  test('whose equal scores are written differently give the same file in any order', async () => {
    const report = (score: string, uri: string) =>
      logOf(runOf('Trivy', [finding('CVE-1', uri)], [scored('CVE-1', score)]));
    const reports = [report('7', 'a'), report('7.0', 'b')];
    const one = await merged({ reports });
    expect((await merged({ reports: reports.toReversed() })).text).toBe(one.text);
  });

  test('stay apart from a tool’s own rule that has the id of a variant', async () => {
    const reports = [
      logOf(runOf('T', [finding('r', 'a')], [scored('r', '9.8')])),
      logOf(runOf('T', [finding('r', 'b')], [scored('r', '5.0')])),
      logOf(runOf('T', [finding('r/medium', 'c')], [scored('r/medium', '2.0')])),
    ];
    const { log, text } = await merged({ reports });
    expect(severities(log)).toEqual([
      ['r', 'critical'],
      ['r/medium/2', 'medium'],
      ['r/medium', 'low'],
    ]);
    expect((await merged({ reports: reports.toReversed() })).text).toBe(text);
  });

  test.each(['', '  '])('%j get a name, and their results keep the severity', async (id) => {
    const results = [finding(id, 'a'), finding('r', 'b')];
    const rules = [scored('r', '2.0'), scored(id, '9.8')];
    const { log } = await merged({ reports: [logOf(runOf('T', results, rules))] });
    expect(severities(log)).toEqual([
      ['unnamed rule', 'critical'],
      ['r', 'low'],
    ]);
  });

  test('keep the parts of a hierarchical id', async () => {
    const { log } = await merged({
      reports: [logOf(runOf('T', [finding('CA1/deep', 'a')], [scored('CA1', '7.0')]))],
    });
    expect(severities(log)).toEqual([['CA1/deep', 'high']]);
    expect(log.runs[0]?.results?.[0]?.ruleIndex).toBe(0);
  });
});

describe('duplicates', () => {
  test('are equal in every value, whatever the order of their members', async () => {
    const one = {
      ruleId: 'r',
      message: { text: 'x' },
      locations: at('a', 1),
      kind: 'fail',
      level: 'warning',
    };
    const same = { locations: at('./a', 1), message: { text: 'x' }, ruleId: 'r' };
    const other = { ...same, message: { text: 'y' } };
    const { log } = await merged({ reports: [logOf(runOf('T', [one, same, other, other]))] });
    expect(log.runs[0]?.results?.map(({ message }) => message.text)).toEqual(['x', 'y']);
  });

  test.each([1, 7, 8, 9, 30])('are found among %i results of one file', async (count) => {
    const lines = Array.from({ length: count }, (_, index) => count - index);
    const results = lines.map((line) => finding('r', 'a', line));
    const otherRule = lines.map((line) => ({ ...finding('r', 'a', line), ruleId: 's' }));
    const reports = [results, otherRule, results.toReversed()].map((given) =>
      logOf(runOf('T', given)),
    );
    const { log, dropped } = await merged({ reports });
    expect(dropped.duplicates).toBe(count);
    const kept = log.runs[0]?.results?.map((result) => [
      result.locations?.[0]?.physicalLocation?.region?.startLine,
      result.ruleId,
    ]);
    expect(kept).toEqual(lines.toReversed().flatMap((line) => ['r', 's'].map((id) => [line, id])));
  });
});

describe('the same finding of several tools', () => {
  const linkOf = (log: Log) =>
    log.runs
      .flatMap((run) => run.results ?? [])
      .map(
        (r) =>
          (r.properties?.['ci-actions'] as { alsoFoundBy?: string[] } | undefined)?.alsoFoundBy,
      );
  const ofPackage = (id: string, name: string, version: string, aliases: string[] = []) => ({
    ...finding(id, 'lock'),
    properties: { package: { name, version }, advisory: { id, aliases, fixedIn: [] } },
  });

  test('is linked by an alias of the advisory, the package and the version', async () => {
    const reports = [
      logOf(runOf('A', [ofPackage('GHSA-aaaa', 'Lodash', '4.0.0', ['CVE-2020-8203'])])),
      logOf(runOf('B', [ofPackage('CVE-2020-8203', 'lodash', '4.0.0')])),
    ];
    const { log } = await merged({ reports });
    expect(linkOf(log)).toEqual([['B: CVE-2020-8203'], ['A: GHSA-aaaa']]);
  });

  test.each([
    ['another package', ofPackage('CVE-2020-8203', 'underscore', '4.0.0')],
    ['another version', ofPackage('CVE-2020-8203', 'lodash', '3.0.0')],
    ['another advisory', ofPackage('CVE-2020-9999', 'lodash', '4.0.0')],
  ])('is not linked with %s', async (_, other) => {
    const { log } = await merged({
      reports: [
        logOf(runOf('A', [ofPackage('CVE-2020-8203', 'lodash', '4.0.0')])),
        logOf(runOf('B', [other])),
      ],
    });
    expect(linkOf(log)).toEqual([undefined, undefined]);
  });

  test('is linked by line and weakness', async () => {
    const rule = { id: 'r', properties: { tags: ['external/cwe/cwe-089'] } };
    const other = { id: 's', properties: { tags: ['CWE-89: SQL Injection'] } };
    const { log } = await merged({
      reports: [
        logOf(runOf('A', [finding('r', 'a', 3)], [rule])),
        logOf(runOf('B', [finding('s', 'a', 3), finding('s', 'a', 4)], [other])),
      ],
    });
    expect(linkOf(log)).toEqual([['B: s'], ['A: r'], undefined]);
  });
});
