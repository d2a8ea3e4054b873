import { expect, it } from '@jest/globals';
import { describeMistake, readInputs, required } from '@ci-actions/inputs';
import { needsKind } from './need.ts';

const job = (value: unknown) => JSON.stringify({ test: value });

it.each([
  ['null outputs, as act gives', job({ result: 'skipped', outputs: null }), {}],
  ['no outputs', job({ result: 'success', outputs: {} }), {}],
  ['outputs', job({ result: 'success', outputs: { a: 'b' } }), { a: 'b' }],
  ['an output that is not text', job({ result: 'success', outputs: { a: 1 } }), { a: '1' }],
])('reads a job with %s', (_, text, outputs) => {
  const parsed = needsKind.parse(text);
  expect('value' in parsed ? parsed.value[0]?.outputs : undefined).toEqual(outputs);
});

it('never shows a refused value: it may be toJSON(secrets)', () => {
  const { mistakes } = readInputs({ needs: required(needsKind) }, { needs: '{"TOKEN":"ghp_x"}' });
  expect(mistakes.map(describeMistake)).toEqual([
    'input "needs" is invalid; expected: ${{ toJSON(needs) }} in a job that needs at least one other',
  ]);
});

it('reads a job named __proto__', () => {
  const parsed = needsKind.parse('{"__proto__":{"result":"failure","outputs":{}}}');
  expect('value' in parsed ? parsed.value : []).toEqual([
    { job: '__proto__', result: 'failure', outputs: {} },
  ]);
});

it.each([
  ['no job', '{}'],
  ['nothing', 'null'],
  ['a list', '[{"result":"success"}]'],
  ['truncated JSON', '{"test":{"result":"success"'],
  ['text', 'success'],
  ['a result that is not text', job({ result: true })],
  ['a job without a result', job({ outputs: {} })],
  ['a job that is text', job('success')],
  ['outputs that are a list', job({ result: 'success', outputs: [] })],
  ['one good and one broken', '{"a":{"result":"success"},"b":null}'],
])('refuses %s', (_, text) => {
  expect(needsKind.parse(text)).toHaveProperty('accepted');
});
