import { expect, it } from '@jest/globals';
import { text } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { describeMistake } from './mistake.ts';
import { readInputs } from './read-inputs.ts';
import { optional, required } from './spec.ts';

const secret: Kind<string> = {
  accepted: 'a token',
  secret: true,
  parse: () => ({ accepted: 'a token' }),
};
const spec = {
  word: required({ accepted: secret.accepted, parse: secret.parse }),
  token: optional(secret),
  name: required(text),
};

it('names an unknown input and a secret one without their values', () => {
  const { mistakes } = readInputs(spec, { tokn: 'ghp_one', token: 'ghp_two', word: 'x' });
  expect(mistakes.map(describeMistake)).toEqual([
    'input "tokn" is invalid; expected: an input of this action; the nearest is "token"',
    'input "word": "x" is invalid; expected: a token',
    'input "token" is invalid; expected: a token',
    'input "name" is missing or empty; expected: any text',
  ]);
});

it('shortens the value between characters', () => {
  const value = `x${'😀'.repeat(5000)}`;
  expect(describeMistake({ name: 'n', value, accepted: 'a' })).toBe(
    `input "n": "x${'😀'.repeat(99)}" is invalid; expected: a`,
  );
});

it('names the place in a file', () => {
  const place = { file: 'ci.yml', line: 2, column: 3 };
  expect(describeMistake({ name: 'phase', value: 'x', accepted: 'a or b', place })).toBe(
    'ci.yml:2:3: phase: "x" is invalid; expected: a or b',
  );
});

it('says the problem in place of name and value', () => {
  const mistake = { name: 'policy', value: 'x', accepted: 'one', problem: 'a and b both exist' };
  expect(describeMistake(mistake)).toBe('a and b both exist; expected: one');
  expect(describeMistake({ ...mistake, place: { file: 'f', line: 1, column: 2 } })).toBe(
    'f:1:2: a and b both exist; expected: one',
  );
});
