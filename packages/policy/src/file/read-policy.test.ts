import { describe, expect, it } from '@jest/globals';
import { readPolicy } from './read-policy.ts';

async function mistakesOf(text: string): Promise<string[]> {
  const read = await readPolicy(text, 'p.yml');
  if (!('mistakes' in read)) return [];
  return read.mistakes.map(
    ({ name, value, accepted, place }) =>
      `${place?.line}:${place?.column} ${name} = ${value} | ${accepted}`,
  );
}

const phase = (more: string) => `version: 1\nphase: a\nphases:\n  - name: a\n${more}`;

describe('readPolicy', () => {
  const refused: [string, string, string][] = [
    ['an empty file', '', '1:1 the policy = '],
    ['broken YAML', 'version: 1\nphase: [a', '2:8 YAML = phase: [a | a closing "]"'],
    ['two documents', 'version: 1\n---\nversion: 1', 'YAML = '],
    ['a tab', 'version: 1\njobs:\n\tallowed-skips: []', 'YAML = '],
    ['a tag', 'version: !!int 1', '1:16 YAML = tag:yaml.org,2002:int | a value without a tag'],
    ['YAML 1.1', '%YAML 1.1\n---\nversion: 1', '%YAML 1.1 | YAML 1.2'],
    ['a merge key', 'x: &x { a: 1 }\n<<: *x\nversion: 1', '2:1 << = << | one of version'],
    ['no version', 'policy-changes: deny', '1:1 version =  | 1'],
    ['another version', 'version: 2', '1:10 version = 2 | 1'],
    ['a version that is text', 'version: "1"', '1:10 version = 1 | 1'],
    ['an unknown key', 'version: 1\npolicy-change: deny', 'the nearest is "policy-changes"'],
    ['a prototype name', 'version: 1\n__proto__: { a: 1 }', '2:1 __proto__ = __proto__ | one of'],
    ['a duplicate key', 'version: 1\nversion: 1', '2:1 version = version | no duplicate keys'],
    ['a wrong word', 'version: 1\npolicy-changes: denny', 'the nearest is "deny"'],
    ['a wrong type', 'version: 1\nsuppressions: none', '2:15 suppressions = none | a list of'],
    ['a section of nothing', 'version: 1\nsuppressions:', '2:14 suppressions =  | a list of'],
    ['phases without phase', 'version: 1\nphases: [{ name: a }]', 'phase =  | the phase in force'],
    ['a phase without phases', 'version: 1\nphase: build', 'phase = build | a phase of this file'],
    ['an unknown phase', 'version: 1\nphase: b\nphases: [{ name: a }]', '2:1 phase = b'],
    ['no phases', 'version: 1\nphase: a\nphases: []', '3:9 phases = [] | a non-empty list'],
    ['a boolean as a name', 'version: 1\nphase: a\nphases: [{ name: true }]', 'true | text'],
    [
      'a duplicate phase',
      phase('  - name: a\n'),
      '5:5 phases[1].name = a | a unique name; phases[0]',
    ],
    ['no day', phase('    until: 2027-02-29\n  - name: b\n'), '5:12 phases[0].until = 2027-02-29'],
    ['an until in the last phase', phase('    until: 2027-02-28\n'), '5:5 phases[0].until'],
    [
      'none in the last phase, inherited',
      phase('    security: { fail-on: { bandit: none } }\n  - name: b\n'),
      'phases[1].security.fail-on.bandit = none | critical, high, medium, low: the last phase, "b"',
    ],
    ['a coverage of 101', phase('    tests: { coverage: 101 }'), '5:24 phases[0].tests.coverage'],
    ['a coverage of NaN', phase('    tests: { coverage: .nan }'), 'phases[0].tests.coverage'],
    ['a tool twice', phase('    lint: { advisory: [mypy, Mypy] }'), 'no duplicate names'],
    [
      'a tool twice in fail-on',
      phase('    security: { fail-on: { Bandit: low, bandit: high } }'),
      'bandit = bandit | no duplicate keys',
    ],
    ['fail-on a list', phase('    security: { fail-on: [high] }'), 'fail-on = a list | a map of'],
    ['nothing in fail-on', phase('    security: { fail-on: }'), '| a map of tool'],
    [
      'an empty target list',
      'version: 1\nsecurity: { expect: [{ a: [] }] }',
      '[] | a non-empty list',
    ],
    [
      'two tools in one',
      'version: 1\nsecurity: { expect: [{ a: x, b: y }] }',
      'one tool per element',
    ],
    [
      'a tool expected twice',
      'version: 1\nsecurity: { expect: [a, { A: x }] }',
      'a | no duplicates',
    ],
    [
      'a tool that is incomplete twice',
      'version: 1\nsecurity: { incomplete: [{ tool: a, reason: r, owner: o, expires: 2027-01-01 }, { tool: A, reason: r, owner: o, expires: 2027-01-01 }] }',
      'security.incomplete[1] = a | no duplicates',
    ],
    ['a target twice', 'version: 1\nsecurity: { expect: [{ a: [x, x] }] }', 'x | no duplicates'],
    [
      'too many approvals',
      'version: 1\nprotection: { branch: main, approvals: 11 }',
      '11 | a whole',
    ],
    ['a merge method', 'version: 1\nprotection: { branch: m, merge-methods: [sqash] }', '"squash"'],
    ['no branch', 'version: 1\nprotection: { approvals: 1 }', '2:13 protection.branch =  |'],
  ];
  it.each(refused)('refuses %s', async (_, text, expected) => {
    expect((await mistakesOf(text)).join('\n')).toContain(expected);
  });

  const entry = (keys: string) =>
    `version: 1\nsuppressions:\n  - { ${keys}, reason: r, owner: o, expires: 2027-01-01 }`;
  const suppressions: [string, string, string][] = [
    ['nothing but a tool', entry('tool: bandit'), 'a rule, a package or a fingerprint'],
    ['a whole path', entry('path: "**"'), 'a rule, a package or a fingerprint'],
    ...['GitLeaks', 'trufflehog', 'secretlint', 'detect-secrets', 'ggshield', 'noseyparker'].map(
      (tool): [string, string, string] => [
        `a secret of ${tool} by rule`,
        entry(`tool: ${tool}, rule: x`),
        `suppressions[0] = ${tool} | an entry with a fingerprint: a secret is excused by nothing else`,
      ],
    ),
    [
      'a rule that looks for secrets',
      entry('rule: CKV_SECRET_6, path: "tests/**"'),
      'suppressions[0] = CKV_SECRET_6 | an entry with a fingerprint',
    ],
    ['a negated path', entry('rule: x, path: "!src/**"'), 'without a leading "!"'],
    ['no reason', entry('rule: x').replace('reason: r,', ''), 'suppressions[0].reason =  | text'],
    ['no owner', entry('rule: x').replace('owner: o,', ''), 'suppressions[0].owner =  | text'],
    ['no day', entry('rule: x').replace(', expires: 2027-01-01', ''), 'suppressions[0].expires ='],
    ['a date with a time', entry('rule: x').replace('01-01', '01-01T00:00:00Z'), 'a day such as'],
  ];
  it.each(suppressions)('refuses a suppression with %s', async (_, text, expected) => {
    expect((await mistakesOf(text)).join('\n')).toContain(expected);
  });

  it('reports all mistakes at once, in file order', async () => {
    const mistakes = await mistakesOf(
      'version: 2\nphase: a\nphases:\n  - name: a\n    tests: { empty: maybe, covrage: 1 }\njobs: 1\n',
    );
    expect(mistakes.map((line) => line.split(' | ')[0])).toEqual([
      '1:10 version = 2',
      '5:21 phases[0].tests.empty = maybe',
      '5:28 phases[0].tests.covrage = covrage',
      '6:7 jobs = 1',
    ]);
  });

  it('stops at aliases that grow exponentially or contain themselves', async () => {
    const levels = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x, x]'
        : `a${i}: &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]`,
    );
    expect((await mistakesOf(levels.join('\n'))).join()).toContain('at most 20000 values');
    expect((await mistakesOf('a: &a [*a]')).join()).toContain('at most 20000 values');
  });

  it('accepts an alias, names that are numbers, names of Object.prototype', async () => {
    const text =
      'version: 1\nphase: 1.10\nphases:\n  - name: 0\n  - name: 1.10\n    tests: { suites: { __proto__: { empty: deny }, constructor: { coverage: 5 } } }\n' +
      'security: { expect: &t [7zip, { trivy: image }] }\n';
    const read = await readPolicy(text, 'p.yml');
    const policy = 'policy' in read ? read.policy : undefined;
    expect(policy?.phases.map(({ name }) => name)).toEqual(['0', '1.10']);
    expect(Object.keys(policy?.phases[1]?.tests.suites ?? {})).toEqual([
      '__proto__',
      'constructor',
    ]);
    expect(policy?.security.expect).toEqual([
      { tool: '7zip', targets: [] },
      { tool: 'trivy', targets: ['image'] },
    ]);
  });

  it('compares valid values of phases with invalid ones', async () => {
    const text = phase(
      `    until: soon
    tests: { empty: deny, coverage: 80, covrage: 1 }
  - name: b
    tests: { empty: allow, coverage: many }
  - name: b
    until: 2027-01-01
`,
    );
    const paths = (await mistakesOf(text)).map((line) => line.split(' ')[1]);
    expect(paths).toEqual([
      'phases[0].until',
      'phases[0].tests.covrage',
      'phases[1].tests.empty',
      'phases[1].tests.coverage',
      'phases[2].name',
      'phases[2].until',
    ]);
  });
});
