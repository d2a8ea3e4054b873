import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { runnerCommands } from '../../../tools/testkit/runner-commands.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { outcome, sampleAction } from '../test/sample-action.ts';

const folder = tempFolder();
afterAll(() => folder[Symbol.dispose]());
const runAction = sampleAction(folder.path);

const github = join(folder.path, '.github');
beforeEach(() => rmSync(github, { recursive: true, force: true }));
function writePolicy(text: string, name = 'ci-policy.yml') {
  mkdirSync(github, { recursive: true });
  writeFileSync(join(github, name), text);
}

/** The sample action with the given inputs besides its own. */
const withInputs = (spec: string, more = '') =>
  `inputs: { ...commonInputs('sample'), ${spec}, word: required(text) }, ${more}`;
const judging = withInputs('...policyInputs');
const next = `{ phase: 'b', verdict: 'passed', why: [] }`;
const green = `return { ...${outcome}, phase: 'a', next: ${next} }`;
const twoPhases = 'version: 1\nphase: a\nphases:\n  - name: a\n  - name: b\n';
const ending = twoPhases.replace('name: a\n', 'name: a\n    until: 9000-01-01\n');

describe('the summary names the policy and the phase once, at its end', () => {
  const line = 'Policy: `.github/ci-policy.yml`, phase `a`.';
  it.each<[string, string, string, string]>([
    ['green', ending, green, `## ✅ sample\n\nAll 3 tests passed.\n\n${line}`],
    [
      'red',
      ending,
      `return { ...${outcome}, green: false, verdict: 'failed', why: ['no'], phase: 'a', next: ${next} }`,
      `## ❌ sample\n\nAll 3 tests passed.\n\n${line}`,
    ],
    [
      'not evaluated',
      twoPhases,
      `throw new NotEvaluated('no report')`,
      `## ❌ sample\n\n**Not evaluated**: nothing was judged.\n\n- no report\n\n${line}`,
    ],
    [
      'not evaluated, outside any promise',
      twoPhases,
      `setTimeout(() => { throw new Error('late') }); await new Promise(() => {})`,
      `## ❌ sample\n\n**Not evaluated**: nothing was judged.\n\n- internal error&#58; late\n\n${line}`,
    ],
    [
      'a phase that nothing ends',
      twoPhases,
      green,
      `## ✅ sample\n\nAll 3 tests passed.\n\n${line} Phase \`b\` follows, but \`a\` has no \`until\`: nothing ends it.`,
    ],
    [
      'notices',
      twoPhases.replace('name: a\n', 'name: a\n    until: 2020-01-01\n'),
      `return { ...${outcome}, phase: 'b' }`,
      '## ✅ sample\n\nAll 3 tests passed.\n\nPolicy: `.github/ci-policy.yml`, phase `b`.\n\n- phase "a" ended on 2020-01-01 and "b" is in force; write "phase&#58; b"',
    ],
  ])('%s', (_, policy, body, summary) => {
    writePolicy(policy);
    const ran = runAction(body, { word: 'x' }, {}, judging);
    expect(ran.summary.trimEnd()).toBe(summary);
    expect(ran.status).toBe(summary.startsWith('## ✅') ? 0 : 1);
  });

  it('of a file that ends in .yaml', () => {
    writePolicy(ending, 'ci-policy.yaml');
    expect(runAction(green, { word: 'x' }, {}, judging).summary).toContain(
      'Policy: `.github/ci-policy.yaml`, phase `a`.',
    );
  });

  it('of an action without the input phase only the file', () => {
    writePolicy(twoPhases);
    const checks = withInputs('policy: policyInputs.policy');
    expect(runAction(`return ${outcome}`, { word: 'x' }, {}, checks).summary.trimEnd()).toBe(
      '## ✅ sample\n\nAll 3 tests passed.\n\nPolicy: `.github/ci-policy.yml`.',
    );
  });

  it('without a file', () => {
    expect(runAction(`return ${outcome}`, { word: 'x' }, {}, judging).summary.trimEnd()).toBe(
      '## ✅ sample\n\nAll 3 tests passed.\n\nPolicy: no file found; the built-in phase `default` applies.',
    );
  });

  it('with the notices of inputs and file, each an annotation too', () => {
    writePolicy(`${twoPhases}security: { expect: [bandti] }\n`);
    const tool = `optional({ accepted: 'x', parse: (value) => ({ value, notices: ['odd|' + value] }) })`;
    const checks = withInputs(`...policyInputs, tool: ${tool}`);
    const ran = runAction(green, { word: 'x', tool: 'y' }, {}, checks);
    expect(ran.summary.trimEnd()).toBe(
      `## ✅ sample\n\nAll 3 tests passed.\n\n${line} Phase \`b\` follows, but \`a\` has no \`until\`: nothing ends it.\n\n- input "tool"&#58; odd&#124;y\n- "bandti" is no known tool; the nearest is "bandit"`,
    );
    expect(runnerCommands(ran.stdout)).toEqual([
      { command: 'notice', properties: {}, data: 'input "tool": odd|y' },
      {
        command: 'notice',
        properties: { file: '.github/ci-policy.yml', line: '6' },
        data: '"bandti" is no known tool; the nearest is "bandit"',
      },
    ]);
    expect(ran.status).toBe(0);
  });

  it('beside wrong inputs', () => {
    writePolicy(twoPhases);
    const ran = runAction(green, { word: 'x', phase: 'c' }, {}, judging);
    expect(ran.summary).not.toContain('Policy:');
    expect(runAction(green, {}, {}, judging).summary).toContain(line);
  });
});

describe('two policy files', () => {
  it('are one mistake that names both, beside those of the inputs', () => {
    writePolicy(twoPhases);
    writePolicy(twoPhases, 'ci-policy.yaml');
    const ran = runAction(green, { wrod: 'x' }, {}, judging);
    expect(ran.status).toBe(1);
    expect(ran.result.why).toEqual([
      'input "wrod" is invalid; expected: an input of this action; the nearest is "word"',
      'input "word" is missing or empty; expected: any text',
      '.github/ci-policy.yml and .github/ci-policy.yaml both exist; expected: only one of the two policy files',
    ]);
    expect(ran.summary).not.toContain('Policy:');
    const named = { word: 'x', policy: '.github/ci-policy.yaml' };
    expect(runAction(green, named, {}, judging).status).toBe(0);
  });
});

describe('a policy that is not in the workspace', () => {
  const remote = `readPolicy: async (path) => path === '.github/ci-policy.yml' ? ${JSON.stringify(ending)} : undefined,`;

  it('is read by the action', () => {
    const ran = runAction(
      green,
      { word: 'x', phase: 'b' },
      {},
      withInputs('...policyInputs', remote),
    );
    expect(ran.summary).toContain('Policy: `.github/ci-policy.yml`, phase `b`.');
  });

  it('is not said to be missing if wrong inputs keep it from being read', () => {
    const requests = `readPolicy: async () => { throw new Error('requested') },`;
    const inputs = { wrod: 'x', phase: 'b', policy: 'p.yml' };
    const ran = runAction(green, inputs, {}, withInputs('...policyInputs', requests));
    expect(ran.result.why).toEqual([
      'input "wrod" is invalid; expected: an input of this action; the nearest is "word"',
      'input "word" is missing or empty; expected: any text',
    ]);
    expect(ran.summary).not.toContain('Policy:');
  });

  it('is read from the workspace beside wrong inputs if it is there', () => {
    writePolicy(ending);
    const ran = runAction(green, { phase: 'c' }, {}, withInputs('...policyInputs', remote));
    expect(ran.result.why).toEqual([
      'input "word" is missing or empty; expected: any text',
      'input "phase": "c" is invalid; expected: the phase in force, "a" or a later one (b); the nearest is "a"',
    ]);
  });
});
