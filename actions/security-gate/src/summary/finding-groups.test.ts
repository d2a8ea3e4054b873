import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@ci-actions/findings';
import { finding } from '../../test/finding.ts';
import { findingGroups, toolsWithTargets } from './finding-groups.ts';

const inFile = (path: string, more: Partial<Finding> = {}) =>
  finding({ package: undefined, path, ...more });
const both = new Set(['Trivy']);

/** Each group as the rules of its findings. */
const rulesOf = (findings: readonly Finding[], withTargets: ReadonlySet<string> = new Set()) =>
  findingGroups(findings, withTargets).map((group) => group.findings.map(({ rule }) => rule));

describe('findingGroups', () => {
  it.each<[string, Finding[], string[][]]>([
    ['nothing', [], []],
    [
      'a file, whatever the tool',
      [
        inFile('a', { rule: '1' }),
        inFile('b', { rule: '2' }),
        inFile('a', { rule: '3', tool: 'X' }),
      ],
      [['1', '3'], ['2']],
    ],
    [
      'a package of each file in which it is fixed',
      [
        finding({ rule: '1', path: 'a/package-lock.json' }),
        finding({ rule: '2', path: 'b/package-lock.json' }),
        finding({ rule: '3', path: 'a/package-lock.json' }),
      ],
      [['1', '3'], ['2']],
    ],
    [
      'a package and a file of the same name apart',
      [inFile('x', { rule: '2' }), finding({ rule: '1', package: 'x', path: 'x' })],
      [['1'], ['2']],
    ],
    [
      'findings that name neither',
      [finding({ rule: '1', package: undefined, path: undefined })],
      [['1']],
    ],
    [
      'by line where they are equally severe, the worst first',
      [
        inFile('a', { rule: '1', line: 9 }),
        inFile('a', { rule: '2', line: 2 }),
        inFile('a', { rule: '3', line: 5, severity: 'critical' }),
        inFile('a', { rule: '4', line: 7, severity: 'low', secret: true }),
      ],
      [['4', '3', '2', '1']],
    ],
    [
      'in the order of the worst, then of the number, then of the name',
      [
        inFile('b', { rule: '1' }),
        inFile('a', { rule: '2' }),
        inFile('d', { rule: '3' }),
        inFile('d', { rule: '4', severity: 'low' }),
        inFile('c', { rule: '5', severity: 'critical' }),
      ],
      [['5'], ['3', '4'], ['2'], ['1']],
    ],
  ])('%s', (_, findings, groups) => {
    expect(rulesOf(findings)).toEqual(groups);
    expect(rulesOf(findings.toReversed()).map((rules) => rules.toSorted())).toEqual(
      groups.map((rules) => rules.toSorted()),
    );
  });

  it.each<[string, ReadonlySet<string>, string[][]]>([
    ['of a tool that reported on several', both, [['1', '3'], ['2']]],
    ['of no other tool', new Set(['Grype']), [['1', '2', '3']]],
  ])('by target %s', (_, withTargets, groups) => {
    const findings = [
      finding({ rule: '1', target: 'planner' }),
      finding({ rule: '2', target: 'orchestrator' }),
      finding({ rule: '3', target: 'planner' }),
    ];
    expect(rulesOf(findings, withTargets)).toEqual(groups);
  });
});

describe('toolsWithTargets', () => {
  const run = (tool: string, target?: string) => ({ tool, target, complete: true });
  it.each([
    ['one target', [run('T', 'a'), run('T', 'a')], []],
    ['two targets', [run('T', 'a'), run('T', 'b'), run('U', 'a')], ['T']],
    ['one target and none', [run('T', 'a'), run('T')], ['T']],
    ['no target', [run('T'), run('T')], []],
  ])('%s', (_, runs, tools) => {
    expect([...toolsWithTargets(runs)]).toEqual(tools);
  });
});
