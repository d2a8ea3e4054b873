import { describe, expect, test } from '@jest/globals';
import type { Result, ReportingDescriptor, Run } from '../model/log.ts';
import { severityOf } from './severity-of.ts';

const message = { text: 'm' };
const runWith = (rule: Partial<ReportingDescriptor>, more: Partial<Run> = {}): Run => ({
  tool: { driver: { name: 't', rules: [{ id: 'R', ...rule }] } },
  ...more,
});
const scored = (value: unknown, level?: Result['level']) =>
  severityOf(
    { ruleId: 'R', message, ...(level ? { level } : {}) },
    runWith({ properties: { 'security-severity': value } }),
  );

describe('security-severity decides', () => {
  test.each([
    ['9.0', 'critical'],
    [10, 'critical'],
    ['8.9', 'high'],
    ['7', 'high'],
    ['6.9', 'medium'],
    ['4.0', 'medium'],
    [' 3.9 ', 'low'],
    ['0.1', 'low'],
    ['HIGH', 'high'],
    ['Critical', 'critical'],
    ['moderate', 'medium'],
    ['none', 'none'],
  ])('%j is %s', (value, severity) => {
    expect(scored(value, 'error')).toBe(severity);
    expect(scored(value)).toBe(severity);
  });

  test.each([
    ['undefined'],
    ['null'],
    ['unknown'],
    ['NaN'],
    [''],
    ['11'],
    [-1],
    ['0x5'],
    [null],
    ['0.0'],
    ['0'],
    [0],
  ])('%j is absent, so the level decides', (value) => {
    expect(scored(value, 'error')).toBe('high');
    expect(scored(value, 'note')).toBe('low');
    expect(scored(value, 'none')).toBe('none');
    expect(scored(value)).toBe('medium');
  });
});

describe('the level without a score', () => {
  const at = (result: Partial<Result>, run: Run) => severityOf({ message, ...result }, run);
  const note = { defaultConfiguration: { level: 'note' as const } };
  const override = (level: 'error' | 'none', index?: number) => ({
    executionSuccessful: true,
    ruleConfigurationOverrides: [
      { configuration: { level }, descriptor: index === undefined ? { id: 'R' } : { index } },
    ],
  });

  test.each<[string, Partial<Result>, Run, string]>([
    ['is the result’s own', { ruleId: 'R', level: 'error' }, runWith(note), 'high'],
    ['is the rule’s default', { ruleId: 'R' }, runWith(note), 'low'],
    ['is the default of a rule named by index', { ruleIndex: 0 }, runWith(note), 'low'],
    ['is the parent rule’s', { ruleId: 'R/deep/1' }, runWith(note), 'low'],
    ['is warning without a rule', { ruleId: 'X' }, runWith(note), 'medium'],
    ['is warning by default', {}, runWith(note), 'medium'],
    ['is none if nothing failed', { ruleId: 'R', kind: 'pass' }, runWith(note), 'none'],
    ['is the rule’s for an open result', { ruleId: 'R', kind: 'open' }, runWith(note), 'low'],
    [
      'is the rule’s for a result to review whose level must be none',
      { ruleId: 'R', kind: 'review', level: 'none' },
      runWith({ defaultConfiguration: { level: 'error' } }),
      'high',
    ],
    [
      'is the own one of an open result that breaks the standard',
      { ruleId: 'R', kind: 'open', level: 'error' },
      runWith(note),
      'high',
    ],
    [
      'is the run’s override',
      { ruleId: 'R' },
      runWith(note, { invocations: [override('error')] }),
      'high',
    ],
    [
      'is the override of the result’s own invocation',
      { ruleId: 'R', provenance: { invocationIndex: 1 } },
      runWith(note, { invocations: [override('none', 0), override('error', 0)] }),
      'high',
    ],
  ])('%s', (_, result, run, severity) => {
    expect(at(result, run)).toBe(severity);
  });

  test('is that of a rule in an extension, by component or by id', () => {
    const rules = [{ id: 'E', defaultConfiguration: { level: 'error' as const } }];
    const run: Run = { tool: { driver: { name: 't' }, extensions: [{ name: 'pack', rules }] } };
    expect(at({ rule: { index: 0, toolComponent: { index: 0 } } }, run)).toBe('high');
    expect(at({ rule: { id: 'E', toolComponent: { name: 'pack' } } }, run)).toBe('high');
    expect(at({ ruleId: 'E' }, run)).toBe('high');
  });

  test('does not trust an index of another rule', () => {
    const rules = [
      { id: 'A', properties: { 'security-severity': '0.0' } },
      { id: 'B', properties: { 'security-severity': '9.8' } },
    ];
    const run: Run = { tool: { driver: { name: 't', rules } } };
    expect(at({ ruleId: 'B', ruleIndex: 0 }, run)).toBe('critical');
  });
});
