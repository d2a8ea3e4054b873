import { describe, expect, it } from '@jest/globals';
import { boolean, duration, integer, lines, list, percent, text, word } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { readInputs } from './read-inputs.ts';
import { defaulting, fromContext, optional, required } from './spec.ts';

describe('kinds', () => {
  const cases: [string, Kind<unknown>, string, unknown][] = [
    ['a word', word('allow', 'deny'), 'deny', 'deny'],
    ['a word of another case', word('allow', 'deny'), 'Deny', undefined],
    ['a YAML boolean', boolean, 'TRUE', true],
    ['yes is no boolean', boolean, 'yes', undefined],
    ['a number with letters behind it', integer(0, 10), '1a', undefined],
    ['a number over the range', integer(0, 10), '11', undefined],
    ['a number at the range', integer(0, 10), '10', 10],
    ['a negative number', integer(0), '-1', undefined],
    ['percent', percent, '99.5', 99.5],
    ['percent over 100', percent, '100.1', undefined],
    ['minutes', duration, '15m', 900_000],
    ['a number without a unit', duration, '15', undefined],
    ['a list', list, 'a, b\n\n c,', ['a', 'b', 'c']],
    ['a list of nothing', list, ' ,\n', undefined],
    ['lines keep commas', lines, 'a: 1, 2\nb', ['a: 1, 2', 'b']],
  ];
  it.each(cases)('%s', (_, kind, given, expected) => {
    const parsed = kind.parse(given);
    expect('value' in parsed ? parsed.value : undefined).toEqual(expected);
  });
});

describe('readInputs', () => {
  const spec = {
    command: required(text),
    empty: defaulting(word('policy', 'allow', 'deny'), 'policy'),
    timeout: optional(duration),
  };

  it('treats an empty string as "not given"', () => {
    const { values, mistakes } = readInputs(spec, { command: 'x', empty: '', timeout: '' });
    expect(mistakes).toEqual([]);
    expect(values).toEqual({ command: 'x', empty: 'policy', timeout: undefined });
  });

  it('does not use an expression as a value if the runner evaluated it to nothing', () => {
    const token = { token: fromContext(text, '${{ github.token }}') };
    expect(readInputs(token, { token: '' }).values).toEqual({ token: undefined });
    expect(readInputs(token, { token: 'x' }).values).toEqual({ token: 'x' });
  });

  it('reports all mistakes at once, including a misspelt name', () => {
    const { mistakes } = readInputs(spec, { emtpy: 'allow', empty: 'maybe', timeout: '5' });
    expect(mistakes.map((m) => [m.name, m.value, m.accepted])).toEqual([
      ['emtpy', undefined, 'an input of this action; the nearest is "empty"'],
      ['command', '', 'any text'],
      ['empty', 'maybe', 'policy, allow, deny'],
      ['timeout', '5', 'a duration such as 500ms, 90s, 15m or 1h'],
    ]);
  });

  it('does not treat a property of Object.prototype as an input', () => {
    expect(readInputs(spec, { command: 'x', constructor: 'y' }).mistakes).toHaveLength(1);
  });
});
