import { afterAll, describe, expect, it } from '@jest/globals';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { outcome, sampleAction } from '../test/sample-action.ts';

const folder = tempFolder();
afterAll(() => folder[Symbol.dispose]());
const runAction = sampleAction(folder.path);

describe('runAction', () => {
  it('ends green only on a green outcome', () => {
    const ran = runAction(`return ${outcome}`, { word: 'x' });
    expect(ran.status).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: 'passed', tests: '3', report: 'r.json' });
    expect(JSON.parse(ran.outputs['result'] ?? '')).toEqual(ran.result);
    expect(ran.result).toMatchObject({ evaluated: true, counts: { tests: 3 }, name: 'sample' });
    expect(ran.summary).toBe('## ✅ sample\n\nAll 3 tests passed.\n');
  });

  it.each([
    ['a thrown error', `throw new Error('boom')`, 'not evaluated: internal error: boom'],
    ['a thrown string', `throw 'boom'`, 'not evaluated: internal error: boom'],
    ['NotEvaluated', `throw new NotEvaluated('no report')`, 'not evaluated: no report'],
    [
      'an error outside any promise',
      `setTimeout(() => { throw new Error('late') }); await new Promise(r => setTimeout(r, 5000)); return ${outcome}`,
      'not evaluated: internal error: late',
    ],
    [
      'a cancelled job',
      `process.kill(process.pid, 'SIGTERM'); await new Promise(r => setTimeout(r, 200)); return ${outcome}`,
      'not evaluated: the job was cancelled',
    ],
    [
      'a red outcome',
      `return { ...${outcome}, green: false, verdict: 'failed', why: ['1 test failed'] }`,
      'failed: 1 test failed',
    ],
    [
      'green with a verdict that gates take for red',
      `return { ...${outcome}, verdict: 'failed' }`,
      'not evaluated: internal error: sample ended green with the verdict "failed"',
    ],
    [
      'green without evaluation',
      `return { ...${outcome}, evaluated: false, why: ['nothing ran'] }`,
      'not evaluated: nothing ran',
    ],
  ])('ends red on %s', (_, body, message) => {
    const ran = runAction(body, { word: 'x' });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain(`::error title=sample::${message}`);
    expect(ran.stdout.match(/::error/g)).toHaveLength(1);
  });

  it('ends red if a green outcome cannot be written', () => {
    const { status, stdout, stderr, outputs } = runAction(
      `return ${outcome}`,
      { word: 'x' },
      { RUNNER_TEMP: '/dev/null' },
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error title=sample::not evaluated: the outcome cannot be written: E/,
    );
    expect(stderr).toBe('');
    expect(outputs).toMatchObject({ verdict: 'failed', tests: '0' });
  });

  it('ends red if the run never settles', () => {
    const ran = runAction(`await new Promise(() => {})`, { word: 'x' });
    expect(ran.status).not.toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: 'failed', tests: '0' });
    expect(ran.stdout).toContain(
      'not evaluated: internal error: the action stopped without an outcome',
    );
  });

  it('reports all mistakes together, and sets every output', () => {
    const ran = runAction(`throw new Error('must not run')`, { count: '12', wrod: 'x' });
    expect(ran.status).toBe(1);
    expect(ran.outputs).toMatchObject({ verdict: 'failed', tests: '0', report: '' });
    expect(ran.result).toMatchObject({ evaluated: false, counts: { tests: 0, errored: 0 } });
    expect(ran.result.why).toEqual([
      'input "wrod" is invalid; expected: an input of this action; the nearest is "word"',
      'input "word" is missing or empty; expected: any text',
      'input "count": "12" is invalid; expected: a whole number from 0 to 9',
    ]);
    expect(ran.summary).toContain('**Not evaluated**');
  });

  it('passes the results of the checks to the run, each computed once', () => {
    const checks = `
      checkInputs: async ({ word }) => { console.log('inputs checked'); return { ready: word + '!' }; },
      check: ({ count }, policyContext) => { console.log('policy checked'); return { ready: [count, policyContext] }; },`;
    const body = `console.log(JSON.stringify(ready)); return ${outcome}`;
    const ran = runAction(body, { word: 'x', count: '1' }, {}, checks);
    expect(ran.stdout.split('\n').slice(0, 3)).toEqual([
      'inputs checked',
      'policy checked',
      '{"inputs":"x!","policy":[1,null]}',
    ]);
    expect(ran.stdout.match(/checked/g)).toHaveLength(2);
  });

  it('does not run if a check finds mistakes, and reports all of them', () => {
    const mistake = (name: string) => `{ mistakes: [{ name: '${name}', accepted: 'y' }] }`;
    const checks = `checkInputs: async () => (${mistake('a')}), check: () => (${mistake('b')}),`;
    const ran = runAction(`throw new Error('must not run')`, { word: 'x', count: 'c' }, {}, checks);
    expect(ran.result.why).toEqual([
      'input "count": "c" is invalid; expected: a whole number from 0 to 9',
      'input "a" is invalid; expected: y',
      'input "b" is invalid; expected: y',
    ]);
  });

  it('never shows the value of an unknown input', () => {
    const token = 'ghp_invented0123456789';
    const ran = runAction(`throw new Error('must not run')`, {
      word: 'x',
      tokn: token,
      count: 'c',
    });
    expect(ran.result.why).toEqual([
      'input "tokn" is invalid; expected: an input of this action; the nearest is "word"',
      'input "count": "c" is invalid; expected: a whole number from 0 to 9',
    ]);
    expect(JSON.stringify(ran)).not.toContain(token);
  });

  it('never shows the password in a URL', () => {
    const ran = runAction(
      `throw new Error('no answer', { cause: new Error('x http://me:pass@proxy:1/') })`,
      { word: 'x' },
    );
    expect(ran.result.why).toEqual(['internal error: no answer: x http://proxy:1/']);
    expect(JSON.stringify(ran)).not.toContain('pass@');
  });

  it('prints no workflow command that a message contains', () => {
    const ran = runAction(
      `throw new NotEvaluated('x\\n::set-output name=verdict::passed ##[add-mask]y')`,
      {
        word: 'x',
      },
    );
    expect(ran.stdout.split('\n').filter((line) => /^\s*::(?!error title=)/.test(line))).toEqual(
      [],
    );
    expect(ran.stdout).not.toContain('\n##[');
  });
});
