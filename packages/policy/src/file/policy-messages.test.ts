import { describe, expect, it } from '@jest/globals';
import { describeMistake } from '@ci-actions/inputs';
import { readPolicy } from './read-policy.ts';

async function messagesOf(text: string): Promise<string[]> {
  const read = await readPolicy(text, 'p.yml');
  return 'mistakes' in read ? read.mistakes.map(describeMistake) : [];
}

const head = 'version: 1\nphase: a\nphases:\n  - name: a\n';
const top =
  'one of version, phase, phases, security, suppressions, jobs, policy-changes, unused-suppressions, protection';
const inPhase = 'one of name, until, tests, lint, security';

describe('one mistake, one message', () => {
  it.each<[string, string, string]>([
    [
      'tests at the top',
      `${head}tests: { empty: allow }\n`,
      `p.yml:5:1: "tests" belongs under phases[].tests; expected: ${top}`,
    ],
    [
      'lint at the top',
      `${head}lint:\n  advisory: [mypy]\n`,
      `p.yml:5:1: "lint" belongs under phases[].lint; expected: ${top}`,
    ],
    [
      'fail-on at the top',
      `${head}fail-on: high\n`,
      `p.yml:5:1: "fail-on" belongs under phases[].security.fail-on; expected: ${top}`,
    ],
    [
      'security.fail-on at the top',
      `${head}security: { fail-on: high }\n`,
      'p.yml:5:13: "security.fail-on" belongs under phases[].security.fail-on; expected: one of expect, without-secrets, incomplete',
    ],
    [
      'advisory, which has two places',
      `${head}advisory: [mypy]\n`,
      `p.yml:5:1: "advisory" belongs under phases[].lint.advisory or phases[].security.advisory; expected: ${top}`,
    ],
    [
      'expect in a phase',
      `${head}    security: { expect: [bandit] }\n`,
      'p.yml:5:17: "phases[0].security.expect" belongs under security.expect; expected: one of fail-on, new-only, advisory',
    ],
    [
      'suppressions in a phase',
      `${head}    suppressions: []\n`,
      `p.yml:5:5: "phases[0].suppressions" belongs at the top level; expected: ${inPhase}`,
    ],
    [
      'a key indented like the one it belongs under, and all after it',
      `${head}    tests:\n    empty: allow\n    coverage: 60\n`,
      'p.yml:6:5: "phases[0].empty" belongs under "phases[0].tests"; expected: more spaces before it than before "tests" of line 5',
    ],
    [
      'the same at the top',
      'version: 1\njobs:\nallowed-skips: []\n',
      'p.yml:3:1: "allowed-skips" belongs under "jobs"; expected: more spaces before it than before "jobs" of line 2',
    ],
    [
      'the security of the file at the column of a phase, and its keys with it',
      `${head}    security:\n    expect: [bandit]\n    without-secrets: [snyk]\n`,
      'p.yml:5:5: "phases[0].security" with the keys below it belongs at the top level; expected: it there',
    ],
    [
      'no blank after the dash of a phase',
      'version: 1\nphase: a\nphases:\n- name: a\n  until: 2027-03-31\n-name: b\n',
      'p.yml:6:1: no blank after "-"; expected: "- name"',
    ],
    [
      'a key too deep',
      `${head}    security:\n      fail-on: high\n      lint: { advisory: [] }\n`,
      'p.yml:7:7: "phases[0].security.lint" belongs under phases[].lint; expected: one of fail-on, new-only, advisory',
    ],
    [
      'a list where a map belongs',
      `${head}    tests:\n      - empty: allow\n`,
      'p.yml:6:7: phases[0].tests: "a list" is invalid; expected: a map with the keys empty, coverage, suites, without "-"',
    ],
    [
      'a map where a list belongs',
      'version: 1\nphase: a\nphases:\n  name: a\n',
      'p.yml:4:3: phases: "a map" is invalid; expected: a non-empty list of a map with the keys name, until, tests, lint, security, each beginning with "- "',
    ],
    [
      'no blank after every dash',
      'version: 1\nphase: a\nphases:\n  -name: a\n',
      'p.yml:4:3: phases: "a map" is invalid; expected: a non-empty list of a map with the keys name, until, tests, lint, security; write a blank after "-"',
    ],
    [
      'a word where a list belongs',
      `${head}    lint: { advisory: mypy }\n`,
      'p.yml:5:23: phases[0].lint.advisory: "mypy" is invalid; expected: a list of text; write "[mypy]"',
    ],
    [
      'a list without its first bracket',
      `${head}    lint:\n      advisory: mypy, ruff]\n`,
      'p.yml:6:17: phases[0].lint.advisory: "mypy, ruff]" is invalid; expected: a list of text; write "[mypy, ruff]"',
    ],
    [
      'an element that is indented further than the one above it',
      'version: 1\nsecurity:\n  expect:\n    - bandit\n      - gitleaks\n      - trivy\n',
      'p.yml:5:7: this line is part of the text of line 4; expected: "-" in line with that of line 4, or quotes around the whole text',
    ],
    [
      'a phase without its dash',
      `${head}    tests: { empty: allow }\n    name: b\n    tests: { empty: deny }\n`,
      'p.yml:6:5: phases[0].name: "name" is invalid; expected: no duplicate keys; another element begins with "- "',
    ],
    [
      'a key twice, once without a value',
      `${head}    tests:\n    tests: { empty: allow }\n`,
      'p.yml:6:5: phases[0].tests: "tests" is invalid; expected: no duplicate keys',
    ],
    [
      'a phase twice',
      `${head}    tests: { empty: deny }\n  - name: a\n    tests: { empty: allow }\n`,
      'p.yml:6:5: phases[1].name: "a" is invalid; expected: a unique name; phases[0] already has this one',
    ],
    [
      'no blank after a colon',
      `${head}    tests:{ empty: allow }\n`,
      'p.yml:5:5: no blank after "tests:"; expected: "tests: { empty"',
    ],
    [
      'no colon before a bracket',
      `${head}    tests { empty: allow }\n`,
      'p.yml:5:5: no colon after "tests"; expected: "tests: { empty"',
    ],
    [
      'no colon within brackets',
      `${head}    tests: { empty: deny, coverage 60 }\n`,
      'p.yml:5:27: no colon after "coverage"; expected: "coverage: 60"',
    ],
    [
      'a misspelt key that is required',
      'version: 1\nphase: a\nphases: [{ nmae: a }]\n',
      `p.yml:3:12: phases[0].nmae: "nmae" is invalid; expected: ${inPhase}; the nearest is "name"`,
    ],
    [
      'a misspelt phase',
      'version: 1\nphse: a\nphases: [{ name: a }]\n',
      `p.yml:2:1: phse: "phse" is invalid; expected: ${top}; the nearest is "phase"`,
    ],
    [
      'a misspelt key that is a key of another place',
      'version: 1\njob: {}\n',
      `p.yml:2:1: job: "job" is invalid; expected: ${top}; the nearest is "jobs"`,
    ],
    [
      'misspelt phases',
      'version: 1\nphase: a\nphsaes: [{ name: a }]\n',
      `p.yml:3:1: phsaes: "phsaes" is invalid; expected: ${top}; the nearest is "phases"`,
    ],
    [
      'a misspelt key that the next phase would loosen',
      `${head}    tests: { emtpy: allow }\n  - name: b\n    tests: { empty: allow }\n`,
      'p.yml:5:14: phases[0].tests.emtpy: "emtpy" is invalid; expected: one of empty, coverage, suites; the nearest is "empty"',
    ],
    [
      'a suppression whose rule is misspelt',
      'version: 1\nsuppressions:\n  - { rul: x, reason: r, owner: o, expires: 2027-01-01 }\n',
      'p.yml:3:7: suppressions[0].rul: "rul" is invalid; expected: one of tool, rule, path, package, fingerprint, reason, owner, expires; the nearest is "rule"',
    ],
    [
      'a severity',
      `${head}    security: { fail-on: hihg }\n`,
      'p.yml:5:26: phases[0].security.fail-on: "hihg" is invalid; expected: none, critical, high, medium, low; the nearest is "high"',
    ],
    [
      'a severity in capitals, which is not none',
      `${head}    security: { fail-on: { bandit: HIGH } }\n`,
      'p.yml:5:36: phases[0].security.fail-on.bandit: "HIGH" is invalid; expected: none, critical, high, medium, low; the nearest is "high"',
    ],
    [
      'a severity of another scale',
      `${head}    security: { fail-on: moderate }\n`,
      'p.yml:5:26: phases[0].security.fail-on: "moderate" is invalid; expected: none, critical, high, medium, low; the nearest is "medium"',
    ],
    [
      'a boolean of YAML 1.1',
      `${head}    security: { new-only: yes }\n`,
      'p.yml:5:27: phases[0].security.new-only: "yes" is invalid; expected: true or false; the nearest is "true"',
    ],
    [
      'a boolean in quotes',
      `${head}    security: { new-only: "true" }\n`,
      'p.yml:5:27: phases[0].security.new-only: "true" is invalid; expected: true or false, without quotes',
    ],
    [
      'a coverage with a percent sign',
      `${head}    tests: { coverage: 60% }\n`,
      'p.yml:5:24: phases[0].tests.coverage: "60%" is invalid; expected: none, or a number from 0 to 100; the nearest is "60"',
    ],
    [
      'a coverage in quotes',
      `${head}    tests: { coverage: "60" }\n`,
      'p.yml:5:24: phases[0].tests.coverage: "60" is invalid; expected: none, or a number from 0 to 100, without quotes',
    ],
    [
      'a version in quotes',
      'version: "1"\n',
      'p.yml:1:10: version: "1" is invalid; expected: 1, without quotes',
    ],
    [
      'a day without its zeros',
      `${head}    until: 2027/3/31\n  - name: b\n`,
      'p.yml:5:12: phases[0].until: "2027/3/31" is invalid; expected: a day such as 2027-03-31; the nearest is "2027-03-31"',
    ],
    [
      'a day in another order, which is a guess',
      `${head}    until: 03-04-2027\n  - name: b\n`,
      'p.yml:5:12: phases[0].until: "03-04-2027" is invalid; expected: a day such as 2027-03-31',
    ],
    [
      'a phase that is misspelt',
      'version: 1\nphase: biuld\nphases: [{ name: scaffold }, { name: build }]\n',
      'p.yml:2:1: phase: "biuld" is invalid; expected: a phase of this file: scaffold, build; the nearest is "build"',
    ],
    [
      'a merge method',
      'version: 1\nprotection: { branch: main, merge-methods: [Squash] }\n',
      'p.yml:2:45: protection.merge-methods[0]: "Squash" is invalid; expected: merge, squash, rebase; the nearest is "squash"',
    ],
  ])('%s', async (_, text, message) => {
    expect(await messagesOf(text)).toEqual([message]);
  });
});
